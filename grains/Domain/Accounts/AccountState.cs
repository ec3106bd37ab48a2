namespace Ecosystem.Domain.Accounts;

/// <summary>What administrators last decided about an account; rebuilt from its events.</summary>
public sealed record AccountState(AccountId Id)
{
    /// <summary>Null: they have decided nothing.</summary>
    public bool? Disabled { get; init; }
}
