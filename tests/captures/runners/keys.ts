/** A key of the right shape that no account has ever had. */
export const FAKE_KEY = `sk-ant-api03-${'Zk3Wq9Tn5Vb7Xm2Rc8Lp4Hd6Js1Gf0Ya'.repeat(3).slice(0, 93)}AA`;
