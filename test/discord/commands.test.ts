import { expect, test } from 'vitest';
import { makeCommands } from '../../src/discord/commands.ts';
import { mentionsOf } from '../../src/discord/mentions.ts';
import { content } from '../helpers/content.ts';
import { checkCommands } from './fake/validate/commands.ts';
import { Spot } from './fake/validate/spot.ts';

test('the commands are what Discord takes, and name where they can be used', () => {
  const commands = makeCommands(content);
  const spot = new Spot(commands);
  checkCommands(spot);
  spot.settle();
  expect(spot.ignored).toEqual([]);
  expect(
    commands.map(({ name, contexts, integration_types, default_member_permissions }) => ({
      ...{ name, contexts, integration_types, default_member_permissions },
    })),
  ).toEqual([
    { name: 'rehearse', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'plan', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'ledger', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'scenarios', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'criteria', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'handbook', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'progress', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'checkin', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'settings', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'help', contexts: [0, 1], integration_types: [0, 1], default_member_permissions: undefined },
    { name: 'transcripts', contexts: [0], integration_types: [0], default_member_permissions: '8192' },
  ]);
});

test('every name and description is there in English, Simplified and Traditional Chinese', () => {
  const localised =
    JSON.stringify(makeCommands(content)).match(/"(?:name|description)_localizations":\{[^}]*\}/g) ?? [];
  expect(localised.length).toBeGreaterThan(40);
  for (const entry of localised) expect(entry).toMatch(/"en-US":"[^"]+","zh-CN":"[^"]+","zh-TW":"[^"]+"/);
  expect(localised.join('')).toContain('"zh-TW":"練習"');
});

test('a command is written so that it can be pressed, where its id is known', () => {
  expect(mentionsOf([{ id: '1', name: 'rehearse' }]).start).toBe('</rehearse start:1>');
  expect(mentionsOf([{ id: '2', name: 'checkin' }]).checkin).toBe('</checkin:2>');
  expect(mentionsOf([]).end).toBe('/rehearse end');
});
