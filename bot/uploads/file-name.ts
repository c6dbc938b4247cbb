const LONGEST = 120;

/** A name safe to show and to save under: no path, no control or direction-changing characters, not too long. */
export function cleanFileName(name: string): string {
  const [base = ''] = name.normalize('NFC').split(/[/\\]/).slice(-1);

  const visible = base
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"<>:|?*]/g, '')
    .trim();
  const safe = visible.replace(/^\.+/, '') || 'file';
  if (safe.length <= LONGEST) return safe;
  const extension = /\.\w{1,8}$/.exec(safe)?.[0] ?? '';
  return safe.slice(0, LONGEST - extension.length) + extension;
}
