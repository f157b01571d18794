namespace Neo4j.Driver;

/// <summary>Where the driver writes what it does. Parameters and credentials are never among it.</summary>
public interface INeo4jLogger
{
    /// <summary>Something failed for good.</summary>
    void Error(Exception? cause, string message, params object[] args);

    /// <summary>Something failed and is tried again, or may be.</summary>
    void Warn(Exception? cause, string message, params object[] args);

    /// <summary>Drivers and servers come and go.</summary>
    void Info(string message, params object[] args);

    /// <summary>Connections, routing tables, retries.</summary>
    void Debug(string message, params object[] args);

    /// <summary>Messages by name, without content.</summary>
    void Trace(string message, params object[] args);

    /// <summary>False: Trace is not called.</summary>
    bool IsTraceEnabled();

    /// <summary>False: Debug is not called.</summary>
    bool IsDebugEnabled();
}
