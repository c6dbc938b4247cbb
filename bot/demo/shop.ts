import type { Shop } from '../../storage/records';

export const DEMO_SHOP = 'demo';

/** The demo shop as it is stored first; its keys are made per installation. */
export const demoShop: Omit<Shop, 'version' | 'jwtSecret' | 'apiKeyHash'> = {
  _id: DEMO_SHOP,
  name: { zh: '拾光小店', en: 'Shiguang Store' },
  brand: { colour: '#0f766e', avatar: '/demo/pictures/avatar.svg' },
  defaultLanguage: 'zh',
  timeZone: 'Asia/Shanghai',
  businessHours: { from: 9, to: 22, weekdays: [1, 2, 3, 4, 5, 6, 7] },
  allowedOrigins: [],
  returnAddress: {
    name: '拾光小店售后组',
    phone: '0571-8800 6120',
    province: 'ZJ',
    address: {
      zh: '浙江省杭州市余杭区五常街道云帆路 18 号 3 号仓',
      en: 'Warehouse 3, 18 Yunfan Road, Wuchang, Yuhang District, Hangzhou, Zhejiang',
    },
  },
  brandServices: [
    {
      brand: { zh: '极能', en: 'Jineng' },
      hotline: '400-880-6120',
      points: [
        {
          name: { zh: '极能南京新街口服务网点', en: 'Jineng Xinjiekou, Nanjing' },
          address: { zh: '南京市秦淮区示例路 66 号 2 层', en: 'Floor 2, 66 Example Road, Qinhuai, Nanjing' },
          phone: '025-8800 6121',
        },
        {
          name: { zh: '极能杭州余杭服务网点', en: 'Jineng Yuhang, Hangzhou' },
          address: { zh: '杭州市余杭区示例路 18 号', en: '18 Example Road, Yuhang, Hangzhou' },
        },
      ],
    },
  ],
  terms: {
    versionName: '2026-11',
    sellerConfirmDays: 7,
    sizeToleranceMillimetres: { apparel: 20 },
  },
};
