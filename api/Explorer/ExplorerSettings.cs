namespace Ecosystem.Api.Explorer;

/// <summary>Whether GraphiQL is served, and who signs in through it.</summary>
/// <param name="Folder">Where the built page is; null: it is not served.</param>
/// <param name="Client">The public OAuth client of the page.</param>
/// <param name="SignInRequired">Whether the page asks nothing before somebody has signed in. Off in development, where any token may be tried.</param>
public sealed record ExplorerSettings(string? Folder, string Client, bool SignInRequired)
{
    public const string Section = "Ecosystem:Explorer";

    public const string ClientDefault = "ecosystem-explorer";

    /// <summary>Reads the settings. Without any, the page is served in development when it has been built, and nowhere else.</summary>
    /// <exception cref="InvalidOperationException">It is to be served and is not there, or a setting is no value.</exception>
    public static ExplorerSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(Section);
        if (section["Enabled"] is { } text && !bool.TryParse(text, out _)) throw new InvalidOperationException($"{Section}:Enabled is '{text}': it must be true or false.");
        bool? told = section["Enabled"] is { } said ? bool.Parse(said) : null;
        var folder = section["Folder"] ?? Path.Combine(AppContext.BaseDirectory, "explorer");
        var built = File.Exists(Path.Combine(folder, "index.html"));
        if (told == true && !built)
            throw new InvalidOperationException($"{Section}:Enabled is true, but there is no page in {folder}. Build it with tools/explorer.sh before the host is built, or set {Section}:Enabled to false.");
        var client = section["Client"] ?? ClientDefault;
        if (client.Length == 0) throw new InvalidOperationException($"{Section}:Client is empty. Name the public client that people sign in through, or leave it out for {ClientDefault}.");
        return new(built && (told ?? environment.IsDevelopment()) ? folder : null, client, SignInRequired: !environment.IsDevelopment());
    }
}
