import { ChartNoAxesColumn } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../ui/locales/language.ts';
import { picturesWords } from '../../../ui/locales/pictures.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Trouble } from '../../../ui/parts/trouble.tsx';
import { useLive } from '../../../ui/parts/use-live.ts';
import { BubblePicture } from '../../../ui/pictures/bubble-picture.tsx';
import { CirclesPicture } from '../../../ui/pictures/circles-picture.tsx';
import { FadingPicture } from '../../../ui/pictures/fading-picture.tsx';
import { HelpPicture } from '../../../ui/pictures/help-picture.tsx';
import { RhythmPicture } from '../../../ui/pictures/rhythm-picture.tsx';
import '../../../ui/pictures/pictures.css';
import './pictures-view.css';
import { useOverview } from '../context.ts';
import { NobodyYet } from '../people/nobody-here.tsx';
import { useSubscribe } from '../use-subscribe.ts';
import { readBubble, readFading } from './read-pictures.ts';
import { useWaysOut } from './use-ways-out.ts';

/** How healthy the network is, in five pictures, each with its sentence and table. */
export function PicturesView() {
  const words = useWords(picturesWords);
  const { memory, settings, go, sight, readings } = useOverview();
  const [asTable, setAsTable] = useState(false);
  const load = useCallback(() => readings.pictures.ask(true), [readings]);
  // What stands below is asked for when the first are on the screen; what walks over everybody last.
  const loadFading = useCallback(() => sight.reached.then(() => readFading(memory)), [memory, sight]);
  const loadBubble = useCallback(() => sight.reached.then(() => readBubble(memory)), [memory, sight]);
  const subscribe = useSubscribe(memory);
  const { value, error, reload } = useLive(load, subscribe, () => readings.pictures.now(true));
  const fading = useLive(loadFading, subscribe);
  const whole = useLive(loadBubble, subscribe);
  const suggestions = useWaysOut(whole.value);
  useEffect(() => {
    if (value) sight.reach();
  }, [value, sight]);
  if (error) return <Trouble error={error} onRetry={reload} />;
  return (
    <section class="pictures" aria-labelledby="pictures-title">
      <header class="row overview-head">
        <h1 class="text-xl grow" id="pictures-title">
          {words.title}
        </h1>
        {value?.anybody && (
          <Button small onClick={() => setAsTable(!asTable)}>
            {asTable ? words.asPictures : words.asTables}
          </Button>
        )}
      </header>
      {value && !value.anybody && <NobodyYet icon={ChartNoAxesColumn} {...words.nobody} />}
      {value?.anybody && (
        <div class="pictures-grid">
          <RhythmPicture weeks={value.year.weeks} now={value.now} asTable={asTable} />
          <CirclesPicture circles={settings.circles} members={value.circles} asTable={asTable} />
          {fading.value && (
            <>
              <HelpPicture months={value.year.months} asTable={asTable} />
              <FadingPicture people={fading.value} now={value.now} asTable={asTable} onOpen={(who) => go({ who })} />
            </>
          )}
          {fading.error ? <Trouble error={fading.error} onRetry={fading.reload} /> : null}
          {whole.value && (
            <BubblePicture
              people={whole.value.people}
              shares={whole.value.shares}
              common={whole.value.common}
              suggestions={suggestions}
              asTable={asTable}
            />
          )}
          {whole.error ? <Trouble error={whole.error} onRetry={whole.reload} /> : null}
        </div>
      )}
    </section>
  );
}
