using Ecosystem.Domain.AuthZen;

namespace Ecosystem.Api.AuthZen;

/// <summary>The declarative access policy of this installation, read once when the host starts.</summary>
/// <param name="Policy">Null: none is set, and nothing but sales units is decided about.</param>
public sealed record AccessPolicySource(AccessPolicy? Policy)
{
    /// <summary>The setting that names the policy's file.</summary>
    public const string FileKey = "Ecosystem:AuthZen:PolicyFile";

    /// <summary>Reads the file that the settings name.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read, or is no policy: the host must not start and deny, or permit, by something else.</exception>
    public static AccessPolicySource Read(IConfiguration settings)
    {
        if (settings[FileKey] is not { Length: > 0 } file) return new((AccessPolicy?)null);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidOperationException($"{FileKey} is '{file}', which cannot be read: {e.Message} Name a readable file, or leave the setting out.", e);
        }
        var (policy, faults) = AccessPolicyFile.Read(bytes);
        return policy is not null
            ? new(policy)
            : throw new InvalidOperationException($"{FileKey} is '{file}', which is not an access policy:{string.Concat(faults.Select(fault => $"{Environment.NewLine}  {fault}"))}");
    }
}
