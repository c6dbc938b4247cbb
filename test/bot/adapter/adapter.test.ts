import type { Activity } from 'botbuilder';
import { createAdapter } from '../../../bot/adapter/create-adapter';
import { LOCAL_SERVICE_URL, LocalIdentity } from '../../../bot/adapter/local-channel';
import { RoutingAuth } from '../../../bot/adapter/routing-auth';
import type { BotFrameworkAuthentication } from 'botframework-connector';

const message: Partial<Activity> = {
  type: 'message',
  text: '你好',
  id: 'a|0000001',
  channelId: 'directline',
  serviceUrl: LOCAL_SERVICE_URL,
  conversation: { id: 'a', name: '', conversationType: 'personal', isGroup: false },
  from: { id: 'lin', name: '' },
  recipient: { id: 'shop-1', name: '', role: 'bot' },
};

describe('the adapter', () => {
  it('runs a turn of the own channel and returns what the bot sent, in order', async () => {
    const sent = await createAdapter().runLocal({ ...message }, async (context) => {
      await context.sendActivity('一');
      await context.sendActivities([{ type: 'typing' }, { type: 'message', text: '二' }]);
    });
    expect(sent.map(({ type, text }) => text ?? type)).toEqual(['一', 'typing', '二']);
    expect(sent[0]).toMatchObject({ replyToId: 'a|0000001', from: { id: 'shop-1', role: 'bot' } });
  });

  it('runs middleware on the own channel too', async () => {
    const adapter = createAdapter();
    const seen: string[] = [];
    adapter.cloud.use(async (context, next) => {
      seen.push(context.activity.text);
      await next();
    });
    await adapter.runLocal({ ...message }, async () => undefined);
    expect(seen).toEqual(['你好']);
  });

  it('has no way to change or withdraw what was sent', async () => {
    const run = createAdapter().runLocal({ ...message }, async (context) => {
      await context.deleteActivity('1');
    });
    await expect(run).rejects.toThrow('post an event to the conversation instead');
  });
});

describe('routing of authentication', () => {
  const auth = new RoutingAuth({} as BotFrameworkAuthentication);

  it('refuses a request from outside that claims the own channel', () => {
    expect(() => auth.authenticateRequest(message as Activity, 'Bearer x')).toThrow(
      'not reachable from outside',
    );
  });

  it('opens no way into the own channel outside a turn', async () => {
    const factory = auth.createConnectorFactory(new LocalIdentity());
    await expect(factory.create(LOCAL_SERVICE_URL)).rejects.toThrow('post an event');
  });
});
