import { render } from 'preact';
import { openMemory } from '../../storage/memory.ts';
import '../../ui/theme/page.css';
import { Popup } from './popup-view.tsx';
import './popup.css';

const app = document.getElementById('app');
if (app) render(<Popup memory={openMemory()} />, app);
