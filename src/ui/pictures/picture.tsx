import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface PictureTable {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

interface PictureProps {
  /** What the picture shows, as a sentence. */
  readonly title: string;
  readonly text: string;
  readonly table: PictureTable;
  /** The table instead of the picture. */
  readonly asTable: boolean;
  /** How much of a row it takes: a third (default), two thirds, all of it. */
  readonly room?: 'broad' | 'wide';
  /** Null while there is nothing to draw. */
  readonly children: ComponentChildren;
  /** Chooses what is drawn; stands above it. */
  readonly control?: ComponentChildren;
  /** Below picture or table. */
  readonly foot?: ComponentChildren;
}

/** A picture with the sentence and the table that say the same. */
export function Picture({ title, text, table, asTable, room, control, children, foot }: PictureProps) {
  const id = useId();
  return (
    <figure class={room ? `card picture picture-${room}` : 'card picture'} aria-labelledby={id}>
      <figcaption>
        <h2 class="text-l" id={id}>
          {title}
        </h2>
        <p class="text-s quiet">{text}</p>
      </figcaption>
      {control}
      {asTable && table.rows.length > 0 ? <Table {...table} label={title} /> : children}
      {foot}
    </figure>
  );
}

function Table({ head, rows, label }: PictureTable & { readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls, and arrows must reach it
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark too many
    <div class="picture-table" role="group" aria-label={label} tabIndex={0}>
      <table class="text-s">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={`${name}-${index}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} class="numbers">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
