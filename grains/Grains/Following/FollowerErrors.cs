namespace Ecosystem.Grains.Following;

/// <summary>Another process has taken the lead of this follower: what this one was about to write was not written.</summary>
public sealed class LeadLostException(string follower) : InvalidOperationException(
    $"The follower '{follower}' is led by another process now. Nothing of this batch was kept here; the other process does it.");

/// <summary>The stored log contradicts itself or what was signed. Going on would make it worse, so the follower stops until a person has looked.</summary>
public sealed class LogHaltedException(string message) : InvalidOperationException(message);
