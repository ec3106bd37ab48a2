using Ecosystem.Grains.Sealing;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Journal;

/// <summary>What every shell needs.</summary>
public sealed class ActorServices(PostgresJournal journal, JournalReader reader, RequestHash requestHash, Clock clock, DataKeys keys, ILogger<ActorServices> log)
{
    public PostgresJournal Journal => journal;
    public JournalReader Reader => reader;
    public RequestHash RequestHash => requestHash;
    public Clock Clock => clock;
    public DataKeys Keys => keys;
    public ILogger Log => log;
}
