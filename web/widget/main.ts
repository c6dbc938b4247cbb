import en from '../../replies/catalogue/en/widget.json';
import zh from '../../replies/catalogue/zh-CN/widget.json';
import { applyAccent } from '../shared/colour';
import { readPage } from './page';
import { Desk } from './desk';
import { sayFrom } from '../shared/words';

const page = readPage();
const say = sayFrom(page.language === 'zh' ? zh : en);
document.documentElement.lang = page.language === 'zh' ? 'zh-CN' : 'en';
document.title = say('frame.title', { shop: page.name[page.language] });
applyAccent(document.documentElement, page.colour);
const desk = new Desk(page, say);
/** Web Chat's own scripts come after this one, so that header and waiting line are there while they load. */
document.addEventListener('DOMContentLoaded', () => desk.open());
