using Ecosystem.Domain.Border;

namespace Ecosystem.Domain.Tests.Border;

/// <summary>A border under test, with small thresholds: 10 people, 4 of them with sensitive data, a warning from 8 and 4 on.</summary>
internal sealed class PlayedBorder(BorderTerms? terms = null) : Played<CrossBorder, BorderState, BorderCommand, BorderAnswer, BorderEvent>(CrossBorder.Key)
{
    public static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    private int _made;

    public BorderTerms Terms { get; } = terms ?? new(480, 10, 4, 80);

    public static Receiver Receiver(string organisation = "acme", string client = "crm", string category = "profile", string? group = null) => new(group ?? organisation, organisation, client, category, "DE");

    public GivePassage Wanted(int person, bool sensitive = false, Receiver? receiver = null) => new(new($"xb_{++_made}"), $"cu_{person}", receiver ?? Receiver(), sensitive, Terms);

    /// <summary>The passage, or null when it was refused.</summary>
    public PassageAnswer? Pass(int person, bool sensitive = false, Receiver? receiver = null, DateTimeOffset? at = null) => Ask(Wanted(person, sensitive, receiver), at ?? Now) as PassageAnswer;

    public void Confirm(int person, PassageAnswer passage, bool sensitive = false, Receiver? receiver = null, DateTimeOffset? at = null) =>
        Ask(new ConfirmPassages([new(passage.Passage, $"cu_{person}", receiver ?? Receiver(), sensitive, at ?? Now)], Terms), at ?? Now);

    public IEnumerable<BorderWarningKind> Warned => State.Warnings.Select(one => one.Kind);
}
