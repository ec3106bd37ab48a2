using System.Text;
using Ecosystem.Domain.Signals;

namespace Ecosystem.Domain.Tests.Signals;

/// <summary>Authority to buy that moves, 采购决策权下沉 (SF-56 to SF-59).</summary>
public class DecisionShiftTests
{
    /// <summary>Rules were corrected on the rows with even numbers; those with odd ones were only counted.</summary>
    [Theory]
    [InlineData(0, 1.00, 1.00)]
    [InlineData(1, 0.94, 0.91)]
    public void SF58_Moves_are_found_and_what_only_sounds_like_one_is_not(int half, double precisionMin, double recallMin)
    {
        var rows = SignalCases.Rows("shift").Where((_, n) => n % 2 == half).Select(row => (Want: row[0], Found: DecisionShift.Detect([row[1]])?.Direction.ToString().ToLowerInvariant() ?? "none", Text: row[1])).ToList();

        var right = rows.Count(row => row.Want != "none" && row.Found == row.Want);
        var (precision, recall) = (right / (double)rows.Count(row => row.Found != "none"), right / (double)rows.Count(row => row.Want != "none"));

        Assert.Equal(67, rows.Count);
        Assert.True(precision >= precisionMin && recall >= recallMin, $"precision {precision:P1}, recall {recall:P1}: {string.Join('\n', rows.Where(row => row.Found != row.Want))}");
    }

    [Fact]
    public void SF57_A_signal_says_where_how_sure_and_who()
    {
        string[] texts = ["请寄样品。", "会议纪要：总部把设备采购权下放给苏州工厂。", "Corporate has handed the sourcing decision to the divisions."];

        var signal = DecisionShift.Detect(texts)!;

        Assert.Equal((ShiftDirection.Down, 0.9775, "2026-1"), (signal.Direction, signal.Confidence, signal.Version));
        Assert.Equal(["采购权下放给苏州工厂", "Corporate has handed the sourcing decision to the divisions"], signal.Evidence.Select(one => texts[one.Text].Substring(one.Span.Start, one.Span.Length)));
        Assert.Equal([1, 2], signal.Evidence.Select(one => one.Text));
        Assert.Equal([(true, "苏州工厂"), (true, "the divisions"), (false, "Corporate")], signal.Parties.Select(party => (party.Gains, party.Name)));
        Assert.All(signal.Parties, party => Assert.Equal(party.Name, texts[party.Text].Substring(party.Span.Start, party.Span.Length)));
    }

    [Fact]
    public void SF57_More_evidence_makes_surer_and_one_sentence_is_one_piece()
    {
        var once = DecisionShift.Detect(["Tenders are now run by the regional offices."])!;
        var twice = DecisionShift.Detect(["Tenders are now run by the regional offices.", "Our plant manager now signs orders."])!;

        Assert.Single(once.Evidence);
        Assert.True(twice.Confidence > once.Confidence);
        Assert.True(twice.Confidence <= 1);
    }

    [Fact]
    public void SF59_The_latest_text_that_tells_of_a_move_decides_and_is_less_sure_for_the_others()
    {
        const string Down = "总部把采购权下放给苏州工厂。", Up = "总部收回了各厂的采购权限。";

        var signal = DecisionShift.Detect([Down, Up, "谢谢"])!;

        Assert.Equal((ShiftDirection.Up, 2), (signal.Direction, signal.Evidence.Length));
        Assert.True(signal.Confidence < DecisionShift.Detect([Up])!.Confidence);
        Assert.Equal(ShiftDirection.Down, DecisionShift.Detect([Up, Down])!.Direction);
    }

    [Fact]
    public void SF59_A_new_person_at_another_level_is_a_move_to_that_level()
    {
        var signal = DecisionShift.Detect(["The new approver is Helen Marsh. Tenders are now run by the regional offices."])!;

        Assert.Equal(ShiftDirection.Down, signal.Direction);
        Assert.Equal(ShiftDirection.Lateral, signal.Evidence[0].Direction);
    }

    [Theory]
    [InlineData("如果总部把采购权下放给工厂，我们会通知你。")]
    [InlineData("总部把采购权下放给苏州工厂了吗？")]
    [InlineData("Tenders are run by the regional offices?")]
    [InlineData("")]
    public void SF58_What_is_asked_or_supposed_is_no_move(string text) => Assert.Null(DecisionShift.Detect([text]));

    [Fact]
    public void SF58_Invisible_and_wide_characters_hide_nothing_and_spans_are_of_the_original()
    {
        const string Text = "ＯＫ：採購權\u200B下放給蘇州工廠。";

        var span = Assert.Single(DecisionShift.Detect([Text])!.Evidence).Span;

        Assert.Equal("採購權\u200B下放給蘇州工廠", Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void SF58_Of_too_many_texts_the_latest_and_of_too_long_ones_the_beginning_count()
    {
        const string Move = "Our plant manager now signs orders.";
        string[] late = [Move, .. Enumerable.Repeat("ok", DecisionShift.TextsMax)];

        Assert.Null(DecisionShift.Detect(late));
        Assert.Equal(1, DecisionShift.Detect([.. late[1..], Move])!.Evidence[0].Text - DecisionShift.TextsMax + 1);
        Assert.Null(DecisionShift.Detect([new string('x', DecisionShift.TextLengthMax) + ". " + Move]));
    }

    [Fact]
    public void SF58_A_text_made_to_tire_a_pattern_is_read_like_any_other()
    {
        Assert.Null(DecisionShift.Detect([string.Concat(Enumerable.Repeat("采购", 5_000))]));
        Assert.Null(DecisionShift.Detect([string.Concat(Enumerable.Repeat("approval the plant ", 1_000))]));
    }

    [Theory]
    [InlineData("""{"version":"1","terms":{},"patterns":[{"id":"a","direction":"down","weight":100,"pattern":"x"}],"voids":[]}""", "patterns[0].weight")]
    [InlineData("""{"version":"1","terms":{},"patterns":[{"id":"a","direction":"down","weight":1,"pattern":"(x)\\1"}],"voids":[]}""", "patterns[0].pattern")]
    [InlineData("""{"version":"1","terms":{"t":"x*"},"patterns":[{"id":"a","direction":"up","weight":1,"pattern":"{t}"}],"voids":[]}""", "patterns[0].pattern")]
    [InlineData("""{"version":"1","terms":{},"patterns":[{"id":"a","direction":"up","weight":1,"pattern":"x"},{"id":"a","direction":"up","weight":1,"pattern":"y"}],"voids":[]}""", "patterns")]
    [InlineData("""{"version":"1","terms":{},"patterns":[],"voids":["("]}""", "voids[0]")]
    [InlineData("""{"version":"1","terms":{},"patterns":[{"id":"a","direction":"away","weight":1,"pattern":"x"}],"voids":[]}""", "patterns[0].direction")]
    public void SF56_A_file_of_patterns_with_a_fault_is_refused_at_its_place(string json, string at)
    {
        var (rules, faults) = ShiftRules.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(rules);
        Assert.Contains(faults, fault => fault.At == at);
    }
}
