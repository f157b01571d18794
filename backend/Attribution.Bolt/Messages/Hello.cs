using Attribution.Bolt.Authentication;
using Attribution.Bolt.Configuration;
using Attribution.Bolt.Connections;
using Attribution.Bolt.PackStream;

namespace Attribution.Bolt.Messages;

/// <summary>Opens the talk: who the client is and what it wants. Carries the credentials up to Bolt 5.0.</summary>
internal sealed record Hello(string UserAgent, IReadOnlyDictionary<string, object?>? Routing, NotificationFilter? Notifications, AuthToken Auth) : Request("HELLO", 0x01)
{
    public override void Write(PackWriter writer, BoltVersion version)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal) { ["user_agent"] = UserAgent };
        if (Routing is not null)
        {
            extra["routing"] = Routing;
        }

        if (version >= BoltVersion.V5_3)
        {
            extra["bolt_agent"] = DriverIdentity.BoltAgent;
        }

        QueryExtra.AddNotifications(extra, Notifications, version);
        if (version < BoltVersion.V5_1)
        {
            foreach (var (key, value) in Auth.Content)
            {
                extra[key] = value;
            }
        }

        writer.WriteStructureHeader(Tag, 1);
        ValueWriter.WriteMap(writer, extra);
    }
}
