import { type Language, localeOf } from '../shared/words';
import { makerLike } from './react';

/** Under a message its time of day only: the day stands above. What is not sent yet keeps Web Chat's own words. */
export function timeMiddleware(language: Language): StatusMiddleware {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return () => (next) => (status) => {
    const rendered = next(status);
    const { activity, hideTimestamp, sendState } = status;
    if (hideTimestamp || sendState !== 'sent' || !activity.timestamp) return rendered;
    const children = format.format(new Date(activity.timestamp));
    return makerLike(rendered)('time', { className: 'time', dateTime: activity.timestamp, children });
  };
}
