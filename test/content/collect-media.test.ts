import { describe, expect, it } from 'vitest';
import { loadRender } from '../../src/content/render.js';
import { bodyInput } from './body-input.js';

const render = await loadRender();

const at = 'https://site.example/post';
const media = (markdown: string) => render(bodyInput(markdown, { firstLine: 5 })).media;

describe('the sound, films and documents of a body', () => {
  it('are listed as they were written, with their lines in the file', () => {
    expect(media('[A](a.pdf)\n\n<video poster="/p.jpg">\n<source src="b.mp4">\n</video>')).toEqual([
      { reference: 'a.pdf', url: `${at}/a.pdf`, line: 5 },
      { reference: '/p.jpg', url: 'https://site.example/p.jpg', line: 7 },
      { reference: 'b.mp4', url: `${at}/b.mp4`, line: 8 },
    ]);
  });

  it('are listed once, though a player has a link beside it', () => {
    expect(media('<audio src="a.mp3"></audio> [Again](a.mp3)')).toHaveLength(1);
  });

  it('are known by their addresses, where nothing like them is written', () => {
    expect(media('[A](<the report.pdf>)')).toEqual([
      { reference: `${at}/the%20report.pdf`, url: `${at}/the%20report.pdf` },
    ]);
  });

  it('are no pages and no pictures', () => {
    expect(media('[A](a.html) [B](/b) [C](c) [D](https://pdf.example) ![E](e.png)')).toBeUndefined();
  });
});
