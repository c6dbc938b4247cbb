import { z } from 'zod';

/** Variables of other channels, such as Teams or Telegram, which reach the bot through the Bot Framework. */
export const channelVariables = {
  MICROSOFT_APP_ID: z.guid('must be the id (a GUID) of the bot registration').optional(),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TYPE: z
    .enum(
      ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'],
      'must be MultiTenant, SingleTenant or UserAssignedMSI, such as MICROSOFT_APP_TYPE=SingleTenant',
    )
    .default('MultiTenant'),
  MICROSOFT_APP_TENANT_ID: z.guid('must be the id (a GUID) of the tenant').optional(),
  CHANNEL_SHOP: z.string().default('demo'),
  CHANNEL_LINK_PAGE: z
    .url({
      protocol: /^https?$/,
      error:
        'must be a page of the shop with the widget, such as CHANNEL_LINK_PAGE=https://shop.example.com/',
    })
    .optional(),
  CHANNEL_DEVELOPMENT: z
    .enum(['on', 'off'], 'must be on or off, such as CHANNEL_DEVELOPMENT=on')
    .default('off'),
};
type Variables = z.infer<z.ZodObject<typeof channelVariables>>;

/** The bot registration by which the Bot Framework knows us. */
export interface BotAccount {
  appId: string;
  type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  password?: string;
  tenantId?: string;
}

export interface ChannelConfig {
  /** Absent: other channels are refused, unless `development` is on. */
  account?: BotAccount;
  /** Takes messages of this machine without any proof of who sends them. */
  development: boolean;
  /** Whose bot the registration is: the shop that every channel serves. */
  shop: string;
  /** The shop's page that opens one-time links; absent: our own demo page. */
  linkPage?: string;
}

/** What a registration needs besides its id, by its type. @throws through `ctx`, naming the variable */
export function requireWholeAccount(variables: Variables, ctx: z.RefinementCtx): void {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_TYPE, MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID } = variables;
  if (MICROSOFT_APP_ID === undefined) return;
  const miss = (name: string) =>
    ctx.addIssue({
      code: 'custom',
      path: [name],
      message: `must be set for MICROSOFT_APP_TYPE=${MICROSOFT_APP_TYPE}`,
    });
  if (MICROSOFT_APP_TYPE !== 'UserAssignedMSI' && MICROSOFT_APP_PASSWORD === undefined)
    miss('MICROSOFT_APP_PASSWORD');
  if (MICROSOFT_APP_TYPE !== 'MultiTenant' && MICROSOFT_APP_TENANT_ID === undefined)
    miss('MICROSOFT_APP_TENANT_ID');
}

export function channelConfigOf(variables: Variables): ChannelConfig {
  const { MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID, CHANNEL_LINK_PAGE } = variables;
  return {
    development: variables.CHANNEL_DEVELOPMENT === 'on',
    shop: variables.CHANNEL_SHOP,
    ...(CHANNEL_LINK_PAGE && { linkPage: CHANNEL_LINK_PAGE }),
    ...(MICROSOFT_APP_ID && {
      account: {
        appId: MICROSOFT_APP_ID,
        type: variables.MICROSOFT_APP_TYPE,
        ...(MICROSOFT_APP_PASSWORD && { password: MICROSOFT_APP_PASSWORD }),
        ...(MICROSOFT_APP_TENANT_ID && { tenantId: MICROSOFT_APP_TENANT_ID }),
      },
    }),
  };
}
