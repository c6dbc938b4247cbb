/** Question words and marks: what is named beside them is asked about, not told. */
export const ASKING =
  /[?？]|吗|呢$|谁(?:出|付|承担|负责|来)|多久|多少|几(?:天|号|点|时|个工作日)|什么(?:时候|意思|原因|情况|规则|流程)|哪(?:里|儿|个|天|家|些)|到哪|怎么(?:样|办|退|弄|算|还|申请|操作|处理)|如何|是否|能不能|可不可以|可以不|行不行|要不要|会不会|是不是|有没有|\b(?:who|when|where|how|which|whose)\b|^(?:what|why|can|could|is|are|do|does|will|would|may|should)\b/;
