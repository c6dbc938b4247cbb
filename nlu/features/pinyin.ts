import { pinyin } from 'pinyin-pro';

/** Bounded by the number of Han characters. */
const cache = new Map<string, string>();

/** Toneless syllable of one Han character, without regard to its neighbours: typing slips keep the sound. */
export function syllable(char: string): string {
  let sound = cache.get(char);
  if (sound === undefined) {
    sound = pinyin(char, { toneType: 'none' });
    cache.set(char, sound);
  }
  return sound;
}
