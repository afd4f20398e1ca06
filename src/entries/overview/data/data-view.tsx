import { useEffect } from 'preact/hooks';
import { useOverview } from '../context.ts';
import { start } from '../route.ts';
import { DataArea } from './data-area.tsx';

/** The data area as the overview opens it. */
export function DataPage() {
  const { memory, push, go, sight } = useOverview();
  useEffect(() => sight.reach(), [sight]);
  return (
    <DataArea
      memory={memory}
      push={push}
      onPerson={(who) => go({ who })}
      onPeople={() => go({ ...start, area: 'people' })}
    />
  );
}
