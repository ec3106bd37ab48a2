using System.Globalization;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.IdentityRecords;
using GraphQL;

namespace Ecosystem.Api
{
    public sealed partial class Query
    {
        /// <summary>What happened around signing in, to clients and to accounts, newest first, a page at a time; `first` is 1 to 200. `about` is the id of an actor of the log, such as `cl_hq-console`, `ac_…`, `id_client_hq-console`, `id_account_…`, `id_keys` or `id_unknown`.</summary>
        public static async Task<Audit.IdentityEventConnection> IdentityEvents([FromRequest] Actors actors, int first = 50, string? after = null, string? about = null)
        {
            var page = await actors.Directory.IdentityEvents(PageInfo.Request(first, after, IsCursor), about);
            return new(page.Items.Select(one => new Audit.IdentityEventType(one)), page.Next, page.AsOf);
        }

        private static bool IsCursor(string cursor) =>
            cursor.Split('.') is [var position, var nth] && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out _) && int.TryParse(nth, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}

namespace Ecosystem.Api.Audit
{
    /// <summary>Something that happened around signing in, to a client or to an account.</summary>
    [Name("IdentityEvent")]
    public sealed class IdentityEventType(IdentityEvent happened)
    {
        /// <summary>What happened: the type of an event of the log, or of an identity host's news (docs/identity.md).</summary>
        public string What => happened.What;

        /// <summary>When, by the database.</summary>
        public DateTimeOffset At => happened.At;

        /// <summary>Who did it: a `sub`, or `seed`, `command-line` or `database`; null when it is who it is about, or nobody knows.</summary>
        public string? By => happened.By;

        /// <summary>Whose log has it: `client` and `account` what administrators did, `identity` what the identity host tells.</summary>
        public string ActorKind => happened.ActorKind;

        /// <summary>Which actor's.</summary>
        [Id]
        public string ActorId => happened.ActorId;

        /// <summary>Its place in the journal.</summary>
        public long Position => happened.Position;

        /// <summary>The entry of the log, as canonical JSON: with the reason, the principal and all details. Secrets are sealed, and people are numbers.</summary>
        public string Entry => happened.Entry;
    }

    /// <summary>A page of what happened.</summary>
    public sealed class IdentityEventConnection(IEnumerable<IdentityEventType> nodes, string? next, long asOf)
    {
        /// <summary>The events, newest first.</summary>
        public IEnumerable<IdentityEventType> Nodes => nodes;

        /// <summary>Where the page ends.</summary>
        public PageInfo PageInfo => new(next);

        /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
        public long AsOf => asOf;
    }
}
