/** How a question is put. `ask`: in full. `again`: shortly, after something else was answered in between. */
export type Tone = 'ask' | 'again';
