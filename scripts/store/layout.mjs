// How a store picture is set: our own words above, the real extension below. Plain markup, drawn by a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';

const outline = /\bd="([^"]+)"/.exec(readFileSync(join(root, 'src/ui/logo/mark.svg'), 'utf8'))?.[1] ?? '';
const mark = (size) =>
  `<svg viewBox="0 0 128 128" width="${size}" height="${size}"><path fill="#8c2b59" fill-rule="evenodd" d="${outline}"/></svg>`;
const source = (png) => `data:image/png;base64,${png.toString('base64')}`;

const base = `
  * { box-sizing: border-box; margin: 0; }
  body { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; color: #231a1f;
    background: #f8ebf1; overflow: hidden; }
  h1 { font-weight: 600; letter-spacing: -0.02em; }
  p { color: #574c52; }
  .shot { display: block; border-radius: 12px; box-shadow: 0 0 0 1px rgb(35 26 31 / 0.08), 0 12px 32px rgb(115 31 71 / 0.14); background: #fff; }`;

/** One screenshot of 1280×800: a title, a line, and the pictures. */
export function scene([title, line], layout, pictures) {
  const shots = pictures.map((png) => `<img class="shot" src="${source(png)}">`).join('');
  return `<!doctype html><meta charset="utf-8"><style>${base}
    body { width: 1280px; height: 800px; display: flex; flex-direction: column; align-items: center; }
    header { display: flex; gap: 20px; align-items: center; padding: 44px 64px 32px; width: 100%; }
    h1 { font-size: 40px; line-height: 46px; }
    p { font-size: 20px; line-height: 28px; margin-top: 6px; }
    main { flex: 1; display: flex; gap: 40px; align-items: flex-start; justify-content: center; min-height: 0; }
    .dialog .shot { max-height: 600px; max-width: 1000px; width: auto; }
    .pair .shot { height: 610px; width: auto; }
    .page .shot { width: 1100px; height: auto; }
    </style><header>${mark(64)}<div><h1>${title}</h1><p>${line}</p></div></header><main class="${layout}">${shots}</main>`;
}

/** A promotional tile, small (440×280) or large (1400×560): name, claim, and a glimpse of the panel. */
export function tile([name, claim], picture, size) {
  const large = size === 'large';
  const glimpse = `<img class="shot" src="${source(picture)}">`;
  return `<!doctype html><meta charset="utf-8"><style>${base}
    body { width: ${large ? 1400 : 440}px; height: ${large ? 560 : 280}px; display: flex; align-items: center; ${large ? 'padding-left: 110px; gap: 90px;' : 'flex-direction: column; justify-content: center; text-align: center;'} }
    h1 { font-size: ${large ? 72 : 40}px; line-height: 1.1; margin-top: ${large ? 24 : 12}px; }
    p { font-size: ${large ? 34 : 20}px; line-height: 1.3; margin-top: ${large ? 14 : 6}px; }
    .words { flex: none; }
    .shot { width: 660px; transform: rotate(-2deg) translateY(30px); }
    </style><div class="words">${mark(large ? 132 : 84)}<h1>${name}</h1><p>${claim}</p></div>${large ? glimpse : ''}`;
}
