import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<h1>Vitamin B</h1>, app);
