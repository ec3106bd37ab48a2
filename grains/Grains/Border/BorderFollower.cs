using System.Buffers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Border;
using Ecosystem.Domain;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Border;

/// <summary>Tells the border which people have left, as the receipts say, and when all receipts of a time are known (CU-29).</summary>
/// <remarks>
/// It follows the log in its order. When it has passed an entry that was decided at a moment, every entry decided well before that is known, since no commit takes longer than
/// <see cref="LateMax"/>: a statement that waits longer has failed. So a passage given earlier still, and not confirmed, was not used.
/// </remarks>
public sealed class BorderFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<BorderFollower> log, IGrainFactory grains, SiloTokens tokens)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "border";

    /// <summary>The <c>sub</c> under which its messages stand in the log.</summary>
    public const string Subject = "silo:border";

    /// <summary>Longest time from the giving of a passage to the commit of its receipt: what a passage lasts, and far more than a commit may take.</summary>
    public static readonly TimeSpan LateMax = CrossBorder.PassageLasts + TimeSpan.FromMinutes(10);

    /// <summary>How often it is said up to when receipts are known, by the log's own time.</summary>
    private static readonly TimeSpan s_lapseEvery = TimeSpan.FromMinutes(1);

    private static readonly SearchValues<string> s_marks = Happened.Marks(typeof(DataRead));

    private DateTimeOffset _lapsed = DateTimeOffset.MinValue;

    protected override string[] Kinds { get; } = [Customer.Kind, CrossBorder.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        DateTimeOffset? reached = null;
        foreach (var row in rows.Where(Wants))
        {
            var left = Happened.In(row.ActorKind, row.Entry, s_marks).OfType<DataRead>().Where(read => read.Receipt.Crossing is not null)
                .Select(read => new LeftPerson(CustomerId.From(row.ActorId), read.Receipt)).ToList();
            if (left.Count > 0) await Border().Confirm([.. left], $"border/{row.Position}");
            reached = Entries.At(row.Entry);
        }
        if (reached is not { } at || at - _lapsed < s_lapseEvery) return;
        await Border().Lapse(at - LateMax, $"border/lapse/{rows[^1].Position}");
        _lapsed = at;
    }

    private IBorderGrain Border()
    {
        CallToken.Use(tokens.Mint(Subject, []));
        return grains.GetGrain<IBorderGrain>(CrossBorder.Key);
    }
}
