import { find } from '../shared/dom';

/** Pasted and dropped files take the same way as the paper clip's: Web Chat's own file input. */
export function acceptPastedAndDropped(chat: HTMLElement): void {
  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    attach(chat, files);
  });
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    chat.toggleAttribute('data-dropping', true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) chat.toggleAttribute('data-dropping', false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    chat.toggleAttribute('data-dropping', false);
    if (event.dataTransfer?.files.length) attach(chat, event.dataTransfer.files);
  });
}

function attach(chat: HTMLElement, files: FileList): void {
  const input = find<HTMLInputElement>('input[type=file]', chat);
  input.files = files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  find<HTMLElement>('[data-id="webchat-sendbox-input"]', chat).focus();
}
