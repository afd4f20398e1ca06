import type { VNode } from 'preact';
import type { PanelProps } from './panel-state.ts';

/** What every body of the panel is handed. */
export interface View extends PanelProps {
  readonly collapsed: boolean;
  /** The "more" menu at the end of the band. */
  readonly menu: VNode;
  readonly expand: () => void;
}
