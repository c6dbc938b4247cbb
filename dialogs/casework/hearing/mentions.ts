import type { Mention } from '../../../nlu/understanding';
import type { Talk } from '../../shared/talk';

export const mentions = ({ heard }: Talk, mention: Mention): boolean =>
  heard.mentions?.includes(mention) === true;
