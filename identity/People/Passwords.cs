using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ecosystem.Identity.People;

/// <summary>The framework's people, with the one thing it does not offer: the same work for a name that nobody has.</summary>
public sealed class PeopleManager(
    PeopleStore store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Person> hasher,
    IEnumerable<IUserValidator<Person>> userValidators,
    IEnumerable<IPasswordValidator<Person>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Person>> logger)
    : UserManager<Person>(store, options, hasher, userValidators, passwordValidators, normalizer, errors, services, logger)
{
    private static readonly Person s_nobody = new() { Id = "nobody" };
    private static volatile string? s_nobodysPassword;

    public PeopleStore PeopleStore { get; } = store;

    /// <summary>The person of this name, if the password is theirs and they may sign in. Takes the same time whoever it is.</summary>
    public async Task<Person?> FindByPasswordAsync(string userName, string password)
    {
        s_nobodysPassword ??= PasswordHasher.HashPassword(s_nobody, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var person = await FindByNameAsync(userName);
        var result = PasswordHasher.VerifyHashedPassword(person ?? s_nobody, person?.PasswordHash ?? s_nobodysPassword, password);
        return result != PasswordVerificationResult.Failed && person is { PasswordHash: not null, Disabled: false } ? person : null;
    }
}

/// <summary>What a password must be: long, rather than full of signs (NIST SP 800-63B §3.1.1.2).</summary>
public sealed class PasswordRules : IPasswordValidator<Person>
{
    public const int LengthMin = 12;

    /// <summary>Long enough for any sentence; a hash of megabytes would be a way to keep the server busy.</summary>
    public const int LengthMax = 256;

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        password ??= "";
        return Task.FromResult(
            password.Length is < LengthMin or > LengthMax ? Failed($"A password must have {LengthMin}-{LengthMax} characters")
            : password.Distinct().Count() < 5 ? Failed("A password must have at least 5 different characters")
            : user.UserName is { Length: > 2 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase) ? Failed("A password must not contain the user name")
            : IdentityResult.Success);
    }

    private static IdentityResult Failed(string description) => IdentityResult.Failed(new IdentityError { Code = "password", Description = description });
}
