import type { Span } from '../../../core/note/finding.ts';
import type { NoteField } from '../../../sites/site.ts';

/** Whether the field keeps its text as a value, as text areas and inputs do. */
export function hasValue(field: NoteField): field is HTMLTextAreaElement | HTMLInputElement {
  return 'value' in field && 'selectionStart' in field;
}

/** The note as written so far. Line breaks are `\n`, whatever the field is made of. */
export function noteText(field: NoteField): string {
  if (hasValue(field)) return field.value;
  return piecesOf(field)
    .map(({ text }) => text)
    .join('');
}

/** Selects a span of the note and puts the focus there, so that the eye finds the words. */
export function selectSpan(field: NoteField, [start, end]: Span): void {
  field.focus();
  if (hasValue(field)) {
    field.setSelectionRange(start, end);
    return;
  }
  const from = pointAt(field, start);
  const to = pointAt(field, end);
  const selection = field.ownerDocument.defaultView?.getSelection();
  if (!from || !to || !selection) return;
  const range = field.ownerDocument.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  selection.removeAllRanges();
  selection.addRange(range);
}

interface Piece {
  readonly text: string;
  /** The text node it stands in; null for a line break that the structure makes. */
  readonly node: Text | null;
}

const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'SECTION']);

/** The text of an editable element, piece by piece: text nodes, `<br>` and the borders of blocks. */
function piecesOf(field: HTMLElement): readonly Piece[] {
  const pieces: Piece[] = [];
  const lineBreak: Piece = { text: '\n', node: null };
  const visit = (parent: Node) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) pieces.push({ text: (child as Text).data, node: child as Text });
      // The last <br> of a block only keeps it open; it is no line of its own.
      else if (child.nodeName === 'BR') child.nextSibling && pieces.push(lineBreak);
      else if (child.nodeType === Node.ELEMENT_NODE) {
        if (blocks.has(child.nodeName) && child.previousSibling) pieces.push(lineBreak);
        visit(child);
      }
    }
  };
  visit(field);
  return pieces;
}

function pointAt(field: HTMLElement, offset: number): [node: Node, offset: number] | null {
  let passed = 0;
  let last: [Node, number] | null = null;
  for (const { text, node } of piecesOf(field)) {
    if (node) {
      if (offset <= passed + text.length) return [node, Math.max(0, offset - passed)];
      last = [node, text.length];
    }
    passed += text.length;
  }
  return last;
}
