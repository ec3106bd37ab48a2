namespace Ecosystem.Domain.Json;

/// <summary>What is wrong with a JSON file that people write.</summary>
/// <param name="At">Where, such as <c>rules[2].when.and[0]</c> or <c>limits['pricing.approve'].D</c>; empty for the whole.</param>
/// <param name="Message">What is wrong there, and what to do.</param>
public sealed record JsonFault(string At, string Message)
{
    public override string ToString() => At.Length == 0 ? Message : $"{At}: {Message}";
}
