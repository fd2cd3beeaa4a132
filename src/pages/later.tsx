import { type ComponentType, useEffect, useState } from 'react';
import { learn, say } from '../words/say.ts';
import { Notice } from './notice.tsx';

/**
 * A page whose code is fetched when it is shown first, or ahead of that. React's own `lazy` shows its stand-in for a third of a
 * second even where the code is there already.
 */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let known: ComponentType<Props> | undefined;
  const fetchIt = async () => {
    known ??= await load();
    return known;
  };
  const Page = (props: Props) => {
    const [Shown, show] = useState(() => known);
    const [fault, setFault] = useState<unknown>();
    useEffect(() => {
      if (!Shown) fetchIt().then((page) => show(() => page), setFault);
    }, [Shown]);
    if (fault !== undefined) throw fault;
    return Shown ? <Shown {...props} /> : <Notice title={say('common.one-moment')} waiting />;
  };
  return { fetchIt, Page };
};

const call = later(async () => (await import('./call/call-route.tsx')).CallRoute);
const again = later(async () => (await import('./call/again-route.tsx')).AgainRoute);
const guided = later(async () => (await import('./guided/guided-route.tsx')).GuidedRoute);
const listen = later(async () => (await import('./listen/listen-page.tsx')).ListenPage);
const pattern = later(async () => {
  const [page] = await Promise.all([import('./pattern/pattern-page.tsx'), learn('study')]);
  return page.PatternPage;
});
const result = later(async () => (await import('./result/result-page.tsx')).ResultPage);
const settings = later(async () => (await import('./settings/settings-page.tsx')).SettingsPage);
const shift = later(async () => {
  const [page] = await Promise.all([import('./shift/shift-route.tsx'), learn('shift')]);
  return page.ShiftRoute;
});
const trainer = later(async () => {
  const [page] = await Promise.all([import('./trainer/trainer-page.tsx'), learn('study')]);
  return page.TrainerPage;
});

// All pages but the desk, which is what people see first.
export const CallRoute = call.Page;
export const AgainRoute = again.Page;
export const GuidedRoute = guided.Page;
export const ListenPage = listen.Page;
export const PatternPage = pattern.Page;
export const ResultPage = result.Page;
export const SettingsPage = settings.Page;
export const ShiftRoute = shift.Page;
export const TrainerPage = trainer.Page;

/** Fetches the pages that a call leads through, ahead of the time. */
export const warmPages = (): Promise<unknown> =>
  Promise.all([call, result, settings].map(({ fetchIt }) => fetchIt()));
