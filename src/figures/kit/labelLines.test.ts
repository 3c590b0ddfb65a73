import { describe, expect, it } from 'vitest';
import { labelLines } from './labelLines.ts';
import { textWidthEm } from './textWidth.ts';

describe('a label is broken into lines', () => {
  it('stays on one line when it fits', () => {
    expect(labelLines('带宽不足', 8)).toEqual(['带宽不足']);
    expect(labelLines('Price war', 8)).toEqual(['Price war']);
  });

  it('breaks English between words and into even lines', () => {
    expect(labelLines('Scarce top engineers', 7.4)).toEqual(['Scarce top', 'engineers']);
    expect(labelLines('Data across borders', 7.4)).toEqual(['Data across', 'borders']);
  });

  it('breaks Chinese between characters and leaves no single character behind', () => {
    expect(labelLines('智能物流难普及', 6)).toEqual(['智能物流', '难普及']);
  });

  it('keeps a Latin name whole inside Chinese', () => {
    expect(labelLines('推广5G重在乡村', 4).join('|')).toContain('5G');
  });

  it('loses nothing', () => {
    for (const text of [
      'Edge computing, analytics',
      '内训加外部合作',
      'Routes planned by data',
      '培养有远见的管理者',
    ]) {
      expect(labelLines(text, 5).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('keeps every line within the width, unless one word is wider', () => {
    for (const line of labelLines('Smart warehouses, drones', 9)) expect(textWidthEm(line)).toBeLessThanOrEqual(9);
  });
});
