namespace Attribution.Domain.Kinds;

/// <summary>What a record describes. The number is what stores keep: it is never changed and never used again for another kind.</summary>
public enum Kind : ushort
{
    /// <summary>No kind; refused wherever a kind is needed.</summary>
    None = 0,

    AttackPattern = 1,
    Campaign = 2,
    CourseOfAction = 3,
    Grouping = 4,
    Identity = 5,
    Incident = 6,
    Indicator = 7,
    Infrastructure = 8,
    IntrusionSet = 9,
    Location = 10,
    Malware = 11,
    MalwareAnalysis = 12,
    Note = 13,
    ObservedData = 14,
    Opinion = 15,
    Report = 16,
    ThreatActor = 17,
    Tool = 18,
    Vulnerability = 19,
    Sighting = 20,

    Artifact = 32,
    AutonomousSystem = 33,
    Directory = 34,
    DomainName = 35,
    EmailAddr = 36,
    EmailMessage = 37,
    File = 38,
    Ipv4Addr = 39,
    Ipv6Addr = 40,
    MacAddr = 41,
    Mutex = 42,
    NetworkTraffic = 43,
    Process = 44,
    Software = 45,
    Url = 46,
    UserAccount = 47,
    WindowsRegistryKey = 48,
    X509Certificate = 49,

    CryptoWallet = 64,
    PhoneNumber = 65,
    BankAccount = 66,
    MessagingHandle = 67,
    Document = 68,
    Jurisdiction = 69,
    Case = 70,
    Unit = 71,
    Chart = 72,
    Assessment = 73,
    Hypothesis = 74,

    /// <summary>A type of others; the record keeps its own STIX type name.</summary>
    Custom = 127,
}
