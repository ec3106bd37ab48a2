using System.Collections.Immutable;

namespace Ecosystem.Silo.Sample;

/// <summary>The words names are made of. All made up, or too common to be anybody's.</summary>
internal static class Words
{
    public static ImmutableArray<string> ChineseSurnames { get; } =
        [.. "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严".Select(c => c.ToString())];

    public static ImmutableArray<string> ChineseGivenNames { get; } =
    [
        "思远", "雨桐", "浩然", "子涵", "欣怡", "建国", "晓明", "志强", "丽华", "文博", "静怡", "俊杰", "海燕", "宇轩", "佳宁", "明哲", "雅婷", "天佑", "若曦", "立新",
        "嘉豪", "思琪", "振华", "晨曦", "国栋", "梦瑶", "卫东", "诗涵", "永康", "秀兰", "一鸣", "清扬", "凯文", "美玲", "学军", "慧敏", "景行", "安然", "乐天", "知远",
    ];

    public static ImmutableArray<string> EnglishGivenNames { get; } =
    [
        "Amara", "Benedict", "Clara", "Dorian", "Elspeth", "Felix", "Greta", "Hugo", "Imogen", "Jasper", "Keira", "Lionel", "Marta", "Nadia", "Oscar", "Petra", "Quentin",
        "Rosalind", "Stellan", "Tamsin", "Ulrich", "Viola", "Wendell", "Ximena", "Yannick", "Zelda", "Anselm", "Briony", "Caspian", "Delphine",
    ];

    public static ImmutableArray<string> EnglishSurnames { get; } =
    [
        "Ashdown", "Barlow", "Carver", "Dunmore", "Ellery", "Fairbank", "Garrick", "Holloway", "Ingram", "Jessop", "Kestrel", "Lockwood", "Merriman", "Northcott", "Oakes",
        "Pemberton", "Quayle", "Ravenhill", "Satterley", "Thornbury", "Underhill", "Vance", "Whitlock", "Yardley", "Ziegler", "Aldous", "Brackley", "Cromwell", "Drayton", "Everard",
    ];

    public static ImmutableArray<string> ChineseFirmStems { get; } =
    [
        "云启", "恒泰", "远航", "瑞丰", "鼎盛", "华宇", "金桥", "海纳", "博远", "天晟", "明德", "新禾", "凌云", "东篱", "青禾", "长风", "安澜", "泽润", "立诚", "万象",
        "启明", "和光", "锦程", "联创", "广信", "中瑞", "绿洲", "蓝湾", "雪峰", "晨光", "嘉禾", "盛世", "九州", "汇川", "同舟", "百川", "众诚", "宏图", "永信", "飞跃",
    ];

    public static ImmutableArray<string> EnglishFirmStems { get; } =
    [
        "Alderbrook", "Bluefin", "Cobaltine", "Driftwood", "Eastmoor", "Fernhollow", "Glasswing", "Harborline", "Ironvale", "Juniperus", "Kingfisher", "Larkspur", "Millstone",
        "Northlight", "Oakhurst", "Pinecrest", "Quarrystone", "Riverbend", "Silverlake", "Timberline", "Umberfield", "Verdigris", "Westering", "Yellowhammer", "Zephyrine",
    ];

    /// <summary>A sector of the import's vocabulary, the end of a Chinese firm's name in it, and of an English one's.</summary>
    public static ImmutableArray<(string Sector, string Chinese, string English)> Trades { get; } =
    [
        ("manufacturing", "制造", "Manufacturing"), ("electronics", "电子", "Electronics"), ("logistics", "物流", "Logistics"), ("software", "软件", "Software"),
        ("medical", "医疗", "Medical"), ("retail", "零售", "Retail"), ("energy", "能源", "Energy"), ("automotive", "汽车", "Automotive"), ("chemicals", "化工", "Chemicals"),
        ("textiles", "纺织", "Textiles"), ("machinery", "机械", "Machinery"), ("finance", "金融", "Finance"), ("education", "教育", "Education"), ("construction", "建筑", "Construction"),
    ];

    public static ImmutableArray<string> Abroad { get; } = ["Singapore", "Germany", "Japan", "Vietnam", "United Kingdom", "Malaysia", "United States"];

    public static ImmutableArray<string> Regions { get; } = ["华东", "华南", "华北", "西南", "华中", "Asia-Pacific", "Europe"];

    /// <summary>Products with their price in yuan and how often one is sold for every thousand deals.</summary>
    public static ImmutableArray<(string Name, string Series, int Price, int Weight)> Products { get; } =
    [
        ("星链 100", "星链", 4_800, 230), ("星链 300", "星链", 12_600, 190), ("星链 Pro", "星链", 36_500, 130), ("Aurora Basic", "Aurora", 6_200, 170), ("Aurora Plus", "Aurora", 18_900, 120),
        ("Aurora Enterprise", "Aurora", 58_000, 60), ("智检 2000", "智检", 88_000, 50), ("智检 5000", "智检", 168_000, 30), ("Helix Suite", "Helix", 268_000, 20),
    ];
}
