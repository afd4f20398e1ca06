import { ChartNoAxesColumn } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { bubbleOf } from '../../../storage/bubble.ts';
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
import { useWaysOut } from './use-ways-out.ts';

/** How healthy the network is, in five pictures, each with its sentence and table. */
export function PicturesView() {
  const words = useWords(picturesWords);
  const { memory, settings, go, sight, readings } = useOverview();
  const [asTable, setAsTable] = useState(false);
  const load = useCallback(() => readings.pictures.ask(true), [readings]);
  // Walks over everybody: asked for last, and drawn below the others when it is there.
  const loadBubble = useCallback(() => sight.reached.then(() => bubbleOf(memory)), [memory, sight]);
  const subscribe = useSubscribe(memory);
  const { value, error, reload } = useLive(load, subscribe, () => readings.pictures.now(true));
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
        {value && value.people > 0 && (
          <Button small onClick={() => setAsTable(!asTable)}>
            {asTable ? words.asPictures : words.asTables}
          </Button>
        )}
      </header>
      {value?.people === 0 && <NobodyYet icon={ChartNoAxesColumn} {...words.nobody} />}
      {value && value.people > 0 && (
        <div class="pictures-grid">
          <RhythmPicture weeks={value.year.weeks} now={value.now} asTable={asTable} />
          <CirclesPicture circles={settings.circles} members={value.circles} asTable={asTable} />
          <HelpPicture months={value.year.months} asTable={asTable} />
          <FadingPicture people={value.fading} now={value.now} asTable={asTable} onOpen={(who) => go({ who })} />
          {whole.value && (
            <BubblePicture
              people={value.people}
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
