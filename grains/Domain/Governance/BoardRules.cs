using System.Collections.Frozen;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Governance;

/// <summary>The numbers a board decides by, as released in <c>*.board.json</c>; a motion keeps the version it was proposed under.</summary>
/// <param name="Version">Names the file; never reused.</param>
/// <param name="QuorumAbovePercent">The quorum is more than this part of the filled seats, 0 to 99.</param>
/// <param name="QuorumMin">And at least so many seats, 1 to 4.</param>
/// <param name="VotingMinutesDefault">How long a motion is open when its proposer does not say, in minutes.</param>
/// <param name="VotingMinutesMax">How long it may be open at most, in minutes, inclusive.</param>
/// <param name="OpenMotionsMax">Motions open at once, inclusive.</param>
/// <param name="TermDaysMax">Longest term of a seat in days, inclusive.</param>
/// <param name="PaperDays">Days after a quarter's end within which its white paper is to be published (domain §4).</param>
/// <param name="CustomersMin">Figures about fewer customers than this, and more than none, are not shown in a white paper.</param>
public sealed record BoardRules(
    string Version, int QuorumAbovePercent, int QuorumMin, int VotingMinutesDefault, int VotingMinutesMax, int OpenMotionsMax, int TermDaysMax, int PaperDays, int CustomersMin)
{
    private static readonly FrozenDictionary<string, BoardRules> s_byVersion = Load();

    /// <summary>The rules in force for new motions and papers.</summary>
    public static BoardRules Current => s_byVersion["2026-1"];

    /// <summary>The rules of a version.</summary>
    /// <exception cref="InvalidOperationException">This version of the platform does not have them.</exception>
    public static BoardRules Of(string version) => s_byVersion.TryGetValue(version, out var rules)
        ? rules
        : throw new InvalidOperationException($"This version of the platform has no board rules '{version}'. Use the one that wrote them, or a newer one.");

    /// <summary>Votes that a decision takes when so many seats are filled (GB-5).</summary>
    public int Quorum(int filledSeats) => Math.Max(QuorumMin, (filledSeats * QuorumAbovePercent / 100) + 1);

    private static FrozenDictionary<string, BoardRules> Load()
    {
        var assembly = typeof(BoardRules).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".board.json", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var rules = JsonSerializer.Deserialize<BoardRules>(stream, DomainJson.Options)!;
            // A quorum of half or less would let two boards of the same seats decide opposite things.
            if (rules is not { QuorumAbovePercent: >= 50 and <= 99, QuorumMin: >= 1 and <= 4, VotingMinutesMax: >= 1, OpenMotionsMax: >= 1, TermDaysMax: >= 1, PaperDays: >= 1, CustomersMin: >= 2 }
                || rules.VotingMinutesDefault is < 1 || rules.VotingMinutesDefault > rules.VotingMinutesMax)
                throw new InvalidOperationException($"{name} has a number out of its range.");
            return rules;
        }).ToFrozenDictionary(rules => rules.Version, StringComparer.Ordinal);
    }
}
