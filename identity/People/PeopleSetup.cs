using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.Devices;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ecosystem.Identity.People;

/// <summary>ASP.NET Core Identity as this host uses it, and the pages people see.</summary>
internal static class PeopleSetup
{
    /// <summary>PBKDF2 with HMAC-SHA-512 (OWASP Password Storage Cheat Sheet).</summary>
    private const int PasswordHashIterations = 210_000;

    public static void AddPeople(this IServiceCollection services)
    {
        services.AddDbContextPool<PeopleDb>((provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddScoped<PeopleStore>();
        services.AddScoped<IUserStore<Person>>(provider => provider.GetRequiredService<PeopleStore>());
        // Before the framework's own, which counts kinds of signs.
        services.AddScoped<IPasswordValidator<Person>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordHashIterations);
        services.AddIdentityCore<Person>(options => options.User.AllowedUserNameCharacters = Person.UserNameAlphabet).AddUserManager<PeopleManager>();
        services.AddScoped<Registrar>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<OneTimeCodes>();
        services.AddSingleton<Throttle>();
        services.AddSingleton<Sessions>();
        services.AddScoped<Grants>();
        services.AddSingleton<PushedRequest>();
        services.AddScoped<AuthorizeEndpoint>();
        services.AddScoped<DeviceEndpoint>();
        services.AddSignInCookies();
        services.AddRazorComponents();
    }
}
