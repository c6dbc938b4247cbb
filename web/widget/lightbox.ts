import { element } from '../shared/dom';

/** A pressed picture of the talk is shown whole; any press or Esc closes it. */
export function openPicturesFrom(chat: HTMLElement): void {
  chat.addEventListener('click', ({ target }) => {
    if (
      target instanceof HTMLImageElement &&
      target.closest('.webchat__bubble__content') &&
      !target.closest('.ac-adaptiveCard')
    )
      show(target);
  });
}

function show(picture: HTMLImageElement): void {
  const dialog = element(
    'dialog',
    { class: 'lightbox' },
    element('img', { src: picture.src, alt: picture.alt }),
  );
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
