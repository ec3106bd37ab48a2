using System.Collections.Immutable;

namespace Ecosystem.Silo.Journey;

/// <summary>One step that came out as it must, with what shows it.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Evidence">What shows it: name and value.</param>
public sealed record JourneyStep(string Title, ImmutableArray<(string Name, string Value)> Evidence);
