/**
 * A grammar of financial news. `{slot}` stands for one of the slot's own patterns; the ones that stand first are the ones
 * that come often. Slots without patterns here (`{company}`, `{percent}`, `{noun}`, …) are made in `writer.ts`.
 */
export const grammar: { readonly [slot: string]: readonly string[] } = {
  sentence: [
    '{who}表示，{claim}。',
    '{company}{when}发布公告称，{event}。',
    '{claim}，{claim}。',
    '数据显示，{period}{place}{sector}{noun}{amount}，{change}。',
    '{sector}方面，{claim}，{claim}。',
    '“{claim}，{claim}。”{who}说。',
    '截至{when}收盘，{company}报{price}元，{move}{percent}，成交额{money}。',
    '{event}，{event}；{claim}。',
    '据了解，{company}{event}，{claim}。',
    '值得注意的是，{claim}，{noun}{verb}{noun}的{noun}{adverb}{trend}。',
    '{institution}认为，{claim}；与此同时，{claim}。',
    '从{noun}看，{period}{sector}{noun}{change}，{noun}{change}。',
    '{place}{noun}部门{when}印发《关于{verb}{sector}{noun}的意见》，提出{claim}。',
    '业内人士指出，{sector}{noun}{verb}{noun}，{claim}。',
    '其中，{company}、{company}、{company}等{move}超{percent}，{company}{move}{percent}。',
    '对于{noun}{noun}，{who}坦言：“{claim}。”',
    '此外，{event}——{claim}。',
    '{company}({code})：{event}，{change}。',
    '所谓“{noun}+{noun}”模式{adverb}{trend}，{claim}……',
    '为什么{sector}{noun}{adverb}{trend}？{who}的回答是：{claim}！',
  ],
  flash: [
    '{company}：{event}。',
    '{sector}板块{when}{move}，{company}{move}{percent}，{company}、{company}跟随{move}。',
    '{institution}：将{company}目标价从{price}元上调至{price}元。',
    '{place}{period}{noun}{amount}，{change}。',
    '{claim}，{claim}。',
  ],
  title: [
    '{company}：{event}',
    '{sector}{noun}{trend} {institution}：{claim}',
    '{place}{verb}{sector}{noun} {noun}{change}',
    '{period}{noun}{change} {who}：{claim}',
    '“{noun}”{verb}“{noun}”，{sector}{trend}？',
    '{company}{move}{percent}，{noun}{trend}！',
  ],
  heading: [
    '{verb}{noun} {noun}{trend}',
    '{sector}{noun}{trend}',
    '“{noun}”与“{noun}”',
    '{noun}{verb}{noun}',
  ],
  claim: [
    '{sector}{noun}{adverb}{trend}',
    '{noun}{verb}{noun}的{noun}{trend}',
    '{period}{noun}{change}',
    '{noun}与{noun}{adverb}{trend}',
    '要{verb}{noun}，也要{verb}{noun}',
    '{place}的{sector}{noun}{trend}',
    '{noun}占{noun}的比重升至{percent}',
    '未来{count}年{sector}{noun}有望达到{money}',
    '{company}的{noun}{trend}',
  ],
  event: [
    '{period}实现{noun}{money}，{change}',
    '拟投资{money}建设{sector}{noun}项目',
    '与{company}签署{sector}{noun}协议，金额约{money}',
    '控股股东{person}拟减持不超过{percent}的股份',
    '子公司{verb}{noun}，预计{verb}{noun}',
    '{noun}获得{place}{noun}部门批准',
    '累计回购{count}万股，金额{money}',
    '{person}因{noun}原因辞去{position}职务',
  ],
  change: [
    '同比{move}{percent}',
    '环比{move}{percent}',
    '较年初{move}{percent}',
    '同比{move}{percent}，环比{move}{percent}',
  ],
  who: [
    '{institution}分析师{person}',
    '{company}{position}{person}',
    '{place}{noun}负责人{person}',
    '有关负责人',
    '记者',
  ],
  position: ['董事长', '总经理', '首席经济学家', '副总裁', '财务总监', '独立董事'],
  institution: ['{root}证券', '{root}基金', '{root}期货', '{root}研究院', '{root}银行'],
  company: ['{root}{trade}', '{root}股份', '{root}集团', '{root}{trade}', '*ST{root}'],
  move: ['上涨', '增长', '下跌', '下降', '回落', '走高', '攀升'],
  period: ['上半年', '前三季度', '{count}月份', '今年以来', '一季度', '去年', '近{count}年'],
  when: ['{count}月{count}日', '日前', '当日', '近日', '周五', '昨日晚间'],
};

export const sectors = words(
  '新能源 半导体 医药 银行 地产 消费 光伏 汽车 白酒 军工 煤炭 钢铁 有色 锂电 券商 保险 化工 农业 物流 传媒 家电 旅游 航运 芯片 ' +
    '人工智能 机器人 氢能 储能 风电 稀土 环保 教育 食品 纺织 建材 电力 通信 软件 游戏 养殖 预制菜 云计算 区块链 中药 制冷剂 石墨烯',
);

export const trades = words(
  '科技 电气 生物 能源 材料 重工 药业 矿业 食品 电子 船舶 环境 航空 控股 信息 精工 水务 乳业',
);

export const nouns = words(
  '市场 企业 经济 公司 投资 发展 价格 风险 资金 政策 行业 服务 产业 业务 需求 项目 利润 机构 客户 产品 技术 营收 规模 成本 平台 改革 ' +
    '基金 债券 股价 产能 订单 库存 销量 出口 进口 利率 汇率 估值 指数 流动性 外资 杠杆 龙头 供应链 产业链 渠道 品牌 用户 数据 创新 ' +
    '质量 效率 结构 预期 信心 空间 环节 水平 体系 模式 标准 制度 机制 能力 人才 资产 负债 现金流 分红 股东 董事会 年报 季报 研报 ' +
    '门店 物流 仓储 航线 码头 园区 乡村 城市 消费者 居民 收入 就业 税收 财政 信贷 贷款 存款 理财 养老金 社保 医保 电价 油价 金价 ' +
    '粮食 猪肉 蔬菜 天然气 原油 铁矿石 螺纹钢 沪铜 豆粕 棉花 白糖 橡胶 甲醇 纯碱 玻璃 期权 期货 转债 国债 融资 并购 重组 定增 ' +
    '回购 减持 停牌 复牌 问询函 监管 合规 处罚 诉讼 仲裁 商誉 减值 审计 披露 专利 研发 实验室 样机 良率 晶圆 光刻 封装 算力 模型',
);

export const verbs = words(
  '推动 提升 加强 实现 支持 促进 完善 优化 降低 扩大 加快 引导 稳定 带动 控制 增加 改善 保障 推进 落实 规范 培育 布局 拓展 整合 ' +
    '盘活 聚焦 深化 突破 覆盖 承接 释放 缓解 化解 防范 压缩 修复 重塑 撬动 夯实',
);

export const adverbs = words(
  '持续 有望 明显 逐步 仍将 进一步 稳步 快速 大幅 小幅 或将 显著 依然 加速 稳中 率先',
);

export const trends = words(
  '回升 向好 承压 改善 扩大 分化 放缓 提速 企稳 升温 降温 收窄 筑底 反弹 震荡 突围 破局 见顶 回暖 走弱 走强 出清 扩容 下沉',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}
