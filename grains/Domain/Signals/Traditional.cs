using System.Collections.Frozen;

namespace Ecosystem.Domain.Signals;

/// <summary>Traditional characters and the simplified ones they are compared as: those that occur in the phrases of this folder, not the language.</summary>
internal static class Traditional
{
    // Pairs: traditional, simplified.
    private const string Pairs =
        "國国級级獨独絕绝對对無无風风險险證证諾诺報报償偿賠赔錢钱穩稳賺赚獲获獎奖勝胜極极頂顶馳驰譽誉業业內内領领導导軍军銷销量量質质療疗癒愈藥药醫医診诊預预術术" +
        "優优價价讓让達达標标準准買买賣卖購购採采審审決决權权總总經经廠厂長长負负責责區区該该後后們们個个這这裡里說说話话談谈還还進进過过開开關关廣广東东" +
        "華华會会員员單单據据訂订貨货發发票票歸归屬属設设備备項项題题類类顧顾問问閱阅讀读寫写書书簽签約约條条組组織织終终結结給给統统繼继續续維维網网線线" +
        "號号處处時时間间應应當当務务勞劳動动變变換换轉转載载輸输車车軟软較较輕轻運运遠远選选適适遲迟遞递邊边鄰邻鐵铁錄录錯错鎖锁門门閃闪隊队際际隨随雙双" +
        "難难電电靈灵靜静順顺須须頻频顯显飛飞養养館馆驗验點点齊齐龍龙億亿萬万兩两嚴严豐丰臨临為为義义樂乐習习鄉乡產产親亲僅仅從从倉仓儀仪傳传傷伤傾倾" +
        "價价優优儲储兒儿兇凶則则剛刚創创劃划劑剂劇剧勁劲勵励匯汇協协卻却參参叢丛啟启響响喚唤團团園园圓圆圖图場场壞坏塊块壓压夠够夢梦奪夺奮奋婦妇媽妈實实寧宁寶宝" +
        "將将專专尋寻屆届層层島岛師师帳帐帶带幣币幫帮庫库廢废張张強强彈弹後后徑径復复徵征德德恆恒惡恶愛爱態态慮虑慶庆憂忧懷怀戰战戲戏戶户拋抛挾挟損损搶抢擇择擊击擔担擴扩" +
        "敗败敵敌數数斷断於于昇升暫暂曆历術术機机殺杀殘残氣气決决沒没況况淨净減减測测滿满漲涨潛潜濟济災灾煩烦熱热燈灯營营爭争牆墙狀状猶犹環环現现畫画異异痛痛癥症瞭了硬硬確确" +
        "礙碍離离種种稱称積积穫获窮穷競竞筆笔節节範范築筑簡简糧粮緊紧緩缓編编練练縣县縮缩績绩繳缴罰罚罷罢職职聯联聲声聽听脫脱腦脑膽胆與与舉举興兴舊旧艙舱莊庄葉叶藝艺虛虚虧亏" +
        "裝装補补複复見见規规視视覺觉觀观觸触計计訊讯討讨訓训記记許许訴诉評评詞词試试詢询誤误誰谁調调請请論论諮咨講讲謝谢證证識识譯译議议護护貴贵貸贷費费資资賓宾質质贈赠贏赢趕赶";

    private static readonly FrozenDictionary<char, char> s_simplified =
        Pairs.Chunk(2).DistinctBy(pair => pair[0]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static char Simplify(char c) => s_simplified.TryGetValue(c, out var simple) ? simple : c;
}
