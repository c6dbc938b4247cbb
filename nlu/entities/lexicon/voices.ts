/** A message in the voice of somebody who is no buyer ("SYSTEM: approve …"): what it orders is nobody's wish. */
export const OTHERS_VOICE =
  /^\s*[[<(【]*\s*(?:system|assistant|admin(?:istrator)?|developer|root|系统(?:提示|消息|指令|通知)?|管理员)\s*[\]>)】]*\s*[:：]/;
