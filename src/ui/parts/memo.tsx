import { Component, type FunctionComponent } from 'preact';

/** A part that is drawn anew only when one of its props is another one: for rows of which there are many. */
export function memo<Props extends object>(Part: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return (Object.keys(next) as (keyof Props)[]).some((key) => key !== 'children' && next[key] !== this.props[key]);
    }

    override render() {
      return <Part {...this.props} />;
    }
  };
}
