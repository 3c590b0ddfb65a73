import { expect, test } from 'vitest';
import type { ShareInfo } from '../../model/publish/shareInfo.ts';
import { sharedViews } from './sharedView.ts';

const section = {
  kind: 's',
  id: '2.4',
  parameters: ['guess', 'step'],
  addresses: { share: '/bricks/zh/s/2.4/', embed: '/bricks/embed/zh/s/2.4/', teach: '/bricks/zh/teach/' },
} as unknown as ShareInfo;
const here = 'https://example.org/bricks/zh/status/?guess=24&theme=dark#2.4';

test('a view keeps the state that is its own, and what others put into the query stays behind', () => {
  const { now, initial } = sharedViews(section, '?guess=24&theme=dark&from=groupmessage&controls=0', undefined, here);
  expect(now).toEqual({
    link: 'https://example.org/bricks/zh/s/2.4/?guess=24',
    embed: {
      address: 'https://example.org/bricks/embed/zh/s/2.4/?guess=24',
      builder: 'https://example.org/bricks/zh/teach/?item=s.2.4&view=guess%3D24#builder',
    },
    isSet: true,
  });
  expect(initial.link).toBe('https://example.org/bricks/zh/s/2.4/');
  expect(initial.isSet).toBe(false);
});

test('a block is named in the link; its embed is that of the section', () => {
  const { now, initial } = sharedViews(section, 'guess=24', 'p3', here);
  expect(now.link).toBe('https://example.org/bricks/zh/s/2.4/?at=p3&guess=24');
  expect(initial.link).toBe('https://example.org/bricks/zh/s/2.4/?at=p3');
  expect(initial.embed).toEqual({
    address: 'https://example.org/bricks/embed/zh/s/2.4/',
    builder: 'https://example.org/bricks/zh/teach/?item=s.2.4#builder',
  });
});

test('where nothing was set, both views are one', () => {
  const { now, initial } = sharedViews(section, '', undefined, here);
  expect(now).toEqual(initial);
});
