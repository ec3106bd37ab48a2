using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Grains.Credentials;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Customers;

/// <summary>Reads who answers for the processing (<c>Ecosystem:Controller:…</c>): what consent records must say of it.</summary>
public static class ControllerOptions
{
    private const string Section = "Ecosystem:Controller";

    /// <summary>What is not set says so in each record, rather than look like an address.</summary>
    /// <exception cref="InvalidOperationException">A setting is no country or no URL.</exception>
    public static Controller From(IConfiguration configuration, CredentialOptions credentials)
    {
        var jurisdiction = Setting("Jurisdiction") ?? "CN";
        if (jurisdiction.Length != 2 || !jurisdiction.All(char.IsAsciiLetterUpper)) throw new InvalidOperationException($"{Section}:Jurisdiction is '{jurisdiction}'. Use two capital letters of ISO 3166, such as CN.");
        return new(
            Setting("Name") ?? Unset("Name"), Setting("Address") ?? Unset("Address"), Setting("Email") ?? Unset("Email"), Setting("Phone") ?? Unset("Phone"),
            jurisdiction, Url("Notice"), Setting("Language") ?? "zh-CN", Url("PassportUrl"));

        string? Setting(string name) => configuration[$"{Section}:{name}"] is { Length: > 0 } set ? set : null;

        string Url(string name) => Setting(name) is not { } set ? credentials.Issuer
            : Uri.TryCreate(set, UriKind.Absolute, out _) ? set
            : throw new InvalidOperationException($"{Section}:{name} is '{set}'. Use an absolute URL.");
    }

    private static string Unset(string name) => $"(not set: {Section}:{name})";
}
