import { render } from 'preact';
import { openMemory } from '../../storage/memory.ts';
import '../../ui/theme/page.css';
import { SidePanel } from './side-panel-view.tsx';
import './side-panel.css';

const app = document.getElementById('app');
if (app) render(<SidePanel memory={openMemory()} />, app);
