/**
 * What invented names are made of. Each first character goes with each second one: 岚桥, 霁禾, 砚湾… No place, company or
 * person is meant.
 */
const first =
  '岚lan 霁ji 砚yan 榆yu 茗ming 汀ting 沅yuan 珩heng 栎li 苓ling 漪yi 昱yu 翎ling 澹dan 朔shuo 棠tang 芷zhi 淇qi 皓hao 郁yu ' +
  '骊li 檀tan 琅lang 疏shu 谧mi 熹xi 薇wei 旻min 蔚wei 曜yao 汐xi 筠yun 泠ling 弦xian 柘zhe 麓lu 鹿lu 鹭lu 雁yan 青qing';
const second =
  '桥qiao 禾he 湾wan 帆fan 溪xi 岭ling 泊po 庭ting 川chuan 岸an 原yuan 枫feng 圃pu 洲zhou 浦pu 岚lan 渡du 石shi 泉quan 坞wu ' +
  '港gang 峰feng 田tian 林lin 屿yu';

export interface Name {
  readonly characters: string;
  readonly pinyin: string;
}

/** 1,000 names of two characters, in an order where neighbours look unlike. */
export const names: readonly Name[] = pairUp(parse(first), parse(second));

export const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
export const givenNames = [...'若竹明远思齐文博雨桐子墨清扬景行知微嘉树云舒怀瑾静姝修远'];

/** What media call themselves, after a name. */
export const mediaKinds: readonly Name[] = parse(
  '日报ribao 晚报wanbao 新闻网xinwenwang 财经caijing 证券报zhengquanbao 商报shangbao 在线zaixian 时报shibao 经济网jingjiwang ' +
    '观察guancha 周刊zhoukan 晨报chenbao 快讯kuaixun 电视台dianshitai 产业网chanyewang 投资报touzibao 研究yanjiu 导报daobao ' +
    '都市报dushibao 金融网jinrongwang',
);

function parse(list: string): Name[] {
  return list.split(' ').map(entry => {
    const [, characters, pinyin] = /^(\P{ASCII}+)(\w+)$/u.exec(entry)!;
    return { characters: characters!, pinyin: pinyin! };
  });
}

function pairUp(firsts: readonly Name[], seconds: readonly Name[]): Name[] {
  const count = firsts.length * seconds.length;
  return Array.from({ length: count }, (_, number) => {
    // 387 has no factor in common with the count, so every pair comes once.
    const scattered = (number * 387) % count;
    const one = firsts[scattered % firsts.length]!;
    const other = seconds[Math.floor(scattered / firsts.length)]!;
    return { characters: one.characters + other.characters, pinyin: one.pinyin + other.pinyin };
  });
}
