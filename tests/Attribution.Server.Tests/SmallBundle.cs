namespace Attribution.Server.Tests;

/// <summary>A bundle of two things and one relationship.</summary>
internal static class SmallBundle
{
    public const string Actor = "threat-actor--11111111-1111-4111-8111-111111111111";

    public const string Malware = "malware--33333333-3333-4333-8333-333333333333";

    public const string Uses = "relationship--44444444-4444-4444-8444-444444444444";

    public const string Case = "incident--55555555-5555-4555-8555-555555555555";

    /// <summary>An open case, for which something else may be exported.</summary>
    public const string CaseText = $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-222222222255","objects":[
        {"type":"incident","spec_version":"2.1","id":"{{Case}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Herons","x_case_reference":"K-1","x_status":"open"}]}
        """;

    public const string Text = $$"""
        {"type":"bundle","id":"bundle--22222222-2222-4222-8222-222222222222","objects":[
        {"type":"threat-actor","spec_version":"2.1","id":"{{Actor}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"=cmd|calc"},
        {"type":"malware","spec_version":"2.1","id":"{{Malware}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Quiet Heron","is_family":true},
        {"type":"relationship","spec_version":"2.1","id":"{{Uses}}","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","relationship_type":"uses","source_ref":"{{Actor}}","target_ref":"{{Malware}}"}]}
        """;
}
