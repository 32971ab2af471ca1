extension VocabularySource {
    /// Data analysis, business intelligence, databases and data engineering.
    static let technologyData: StaticString = #"""
        [domain]
        databases = database systems; database technologies; DBMS; database management systems; database software ! context
        relational databases = RDBMS; relational database management systems; relational DBs; relational data; SQL databases > databases
        NoSQL = NoSQL databases; non-relational databases; non-relational data stores; NoSQL data stores > databases
        graph databases = graph DBs; graph data stores > NoSQL
        document databases = document stores; document-oriented databases > NoSQL
        key-value stores = key-value databases > NoSQL
        columnar databases = column-oriented databases; column stores; columnar stores > databases
        time series databases = TSDB > databases
        vector databases = vector stores; vector DBs; vector database systems; vector search; vector similarity search > databases
        in-memory databases = in-memory data stores > databases
        distributed databases > databases; distributed systems
        big data = big data technologies; big data platforms; big data tools; big data analytics; large datasets; very large data sets; massive datasets
        data science = DS techniques > data analysis; statistics
        data analytics = advanced analytics; analytics and insights; data and analytics > data analysis
        analytics = analytics tools; analytical tools ~ data analytics ! context
        business intelligence = BI tools; BI reporting; business intelligence tools > reporting ~ data analytics
        business analytics > data analytics
        product analytics > data analytics
        customer analytics > data analytics
        healthcare analytics = health analytics; clinical analytics > data analytics
        sports analytics > data analytics
        interoperability = interoperability standards; system interoperability
        fraud analytics = fraud detection; fraud detection models
        social network analysis = network science; graph analysis; graph analytics
        geospatial data = spatial data; geographic data; location data
        unstructured data = semi-structured data; unstructured text data
        structured data
        metadata = meta data
        data infrastructure = data platform; data systems
        data engineering = data engineer skills > data pipelines ~ software engineering
        analytics engineering > data transformation; data modeling ~ data engineering
        data architecture = data platform architecture; information architecture of data > data modeling
        data products = data product development
        data ethics = responsible data use
        data literacy

        [activity]
        data analysis = data analyses; analyzing data; analysing data; analyze data; analyse data; analysis of data; data analysis skills; data interpretation; interpretation of data; interpreting data
        quantitative analysis = quantitative data analysis; quantitative analyses; quantitative analytics; quantitative methods; quantitative techniques > data analysis
        qualitative analysis = qualitative data analysis; qualitative methods; thematic analysis
        exploratory data analysis = EDA; data exploration; exploratory analysis > data analysis
        ad hoc analysis = ad hoc analyses; ad hoc queries; ad hoc data requests > data analysis
        trend analysis = trend identification; identifying trends; analysis of trends; trend and pattern analysis > data analysis
        cohort analysis > data analysis
        funnel analysis = conversion funnel analysis > data analysis
        sensitivity analysis = what-if analysis; scenario analysis
        data collection = collecting data; data gathering; gathering data; data acquisition; collection of data
        data cleaning = data cleansing; cleaning data; data scrubbing; data hygiene; cleansing data; data clean-up ~ data wrangling
        data wrangling = data munging; wrangling data; wrangle data; data manipulation; manipulating data; manipulate data; data preparation; preparing data; data prep; data preprocessing; data pre-processing ~ data transformation
        data transformation = transforming data
        data validation = validating data; data verification; data checks; data accuracy ~ data quality
        data quality = data quality management; data quality assurance; data integrity; data quality checks; data quality control
        data profiling > data quality
        data visualization = visualization; visualisation; data visualisation; data viz; dataviz; visualizing data; visualization tools; data visualization tools; visual analytics; information visualization
        data presentation = presenting data; presentation of data; storytelling with data > data visualization
        dashboards = dashboard development; building dashboards; dashboarding; dashboard design; dashboard creation; reporting dashboards; BI dashboards > data visualization; reporting
        actionable insights = data-driven insights; insight generation; data insights > data analysis
        decision support = decision science; decision analysis
        data mining = mining data > data analysis
        text mining = text analytics; text analysis > data mining ~ natural language processing
        process mining > data mining
        web scraping = web crawling; screen scraping; data scraping; web harvesting > data collection
        querying data = database queries; database querying; query creation; data querying; query writing; querying databases; data extraction; extracting data; data retrieval; data pulls; query languages
        data modeling = data modelling; entity relationship diagrams; ERD; ER diagrams; data models; dimensional modeling; semantic data modeling; logical data modeling; entity relationship modeling; ER modeling; relational modeling
        database design = database schema design; schema design; relational database design; database modeling; database architecture > databases; data modeling
        database development = database programming; relational database development; SQL development > databases
        database administration = DBA; database management; managing databases; administering databases > databases
        database migration = data migration; data conversion; migrating data
        query optimization = query tuning; SQL tuning; SQL optimization; query performance tuning; database performance tuning; database tuning; SQL query optimization > SQL
        stored procedures = triggers and stored procedures; database triggers; SQL stored procedures > SQL
        database indexing = database indexes; query indexing > databases
        database replication = sharding; database sharding; database partitioning > databases
        data management = managing data; data administration
        data governance = data stewardship; data governance frameworks; data policies > data management
        data lineage = data provenance > data governance
        data cataloging = data catalog; data catalogue; data dictionary; metadata management > data governance
        master data management = MDM; master data > data management
        reference data management > data management
        data retention = data archiving; data lifecycle management > data management
        data integration = integrating data; integration of data; data consolidation; data blending > data transformation
        data pipelines = data pipeline development; building data pipelines; ETL pipelines; ELT pipelines; data workflows; data ingestion; ingestion pipelines; data flows > data integration
        ETL = extract, transform, load; extract transform load; ETL processes; ETL development; ETL tools; ELT; extract load transform > data integration; data pipelines
        change data capture = CDC pipelines > data pipelines
        data orchestration = workflow orchestration; pipeline orchestration; data workflow orchestration; workflow scheduling > data pipelines
        data warehousing = data warehouse; enterprise data warehouse; data warehouse design; data mart; DWH; EDW; data warehouse development > databases
        data lakes = data lakehouse; lakehouse architecture; delta lakehouse; lakehouse ~ data warehousing
        data mesh > data architecture
        data fabric > data architecture
        star schema = snowflake schema; dimensional data modeling; Kimball methodology; Kimball > data modeling; data warehousing
        Data Vault = Data Vault 2.0 > data modeling; data warehousing
        slowly changing dimensions = SCD Type 2 > data warehousing
        stream processing = streaming data; streaming ETL; data streaming; real-time data processing; real-time analytics; real-time streaming; real-time data pipelines; event stream processing; streaming analytics; real-time data > data pipelines
        batch processing = batch jobs; batch data processing
        data processing = large-scale data processing; processing data; distributed data processing
        OLAP = online analytical processing; OLAP cubes; data cubes > data warehousing
        OLTP = online transaction processing > databases
        data annotation = data labeling; data labelling; annotating data; image annotation; training data creation
        data anonymization = data masking; pseudonymization; data de-identification > privacy engineering
        data sharing = data exchange; data interoperability
        data reconciliation = reconciling data; data matching; record linkage; entity resolution; deduplication > data quality
        data mapping = source-to-target mapping > data integration
        data operations = DataOps > data pipelines
        data strategy
        data monetization > data strategy
        data audits = data auditing > data quality
        survey data analysis = survey analysis; analysis of survey data > data analysis
        statistical reporting > reporting; statistics
        data documentation > technical documentation

        [tool]
        Tableau = Tableau Desktop; Tableau Server; Tableau Prep; Tableau Online > data visualization; business intelligence ~ Power BI; Looker; Qlik
        Power BI = PowerBI; Microsoft Power BI; MS Power BI; Power BI Desktop; Power BI Service > data visualization; business intelligence ~ Looker; Qlik; Domo
        Looker = Google Looker > data visualization; business intelligence
        Looker Studio = Google Data Studio; Data Studio > data visualization ~ Looker
        Qlik = QlikView; Qlik Sense; QlikTech > data visualization; business intelligence
        MicroStrategy > data visualization; business intelligence ~ Cognos; SAP BusinessObjects
        Cognos = IBM Cognos; Cognos Analytics; Cognos BI > business intelligence; reporting
        SAP BusinessObjects = Business Objects; BusinessObjects; Web Intelligence; WebI > business intelligence; reporting
        Crystal Reports = SAP Crystal Reports > reporting
        SQL Server Reporting Services = SSRS reports; SSRS > Microsoft SQL Server; reporting
        SSIS = SQL Server Integration Services > Microsoft SQL Server; ETL
        SSAS = SQL Server Analysis Services > Microsoft SQL Server; OLAP
        Spotfire = TIBCO Spotfire > data visualization
        Sisense > business intelligence
        Domo = domo bi > business intelligence ! case
        ThoughtSpot > business intelligence
        Metabase > business intelligence; data visualization ~ Apache Superset; Redash
        Apache Superset = Superset > business intelligence; data visualization
        Redash > business intelligence
        Mode Analytics = Mode BI > business intelligence
        Sigma Computing > business intelligence
        OBIEE = Oracle Business Intelligence; Oracle BI; OBI > business intelligence
        Grafana > dashboards; observability ~ Kibana
        Kibana > Elasticsearch; dashboards
        FileMaker = FileMaker Pro; Claris FileMaker > databases
        Alteryx = Alteryx Designer > data transformation ~ KNIME
        KNIME = KNIME Analytics Platform > data mining
        RapidMiner > data mining ~ KNIME; Weka
        Weka > machine learning; data mining ! case
        Orange Data Mining > data mining
        SAS Enterprise Miner = SAS E-Miner; SAS Miner > SAS; data mining
        SAS Visual Analytics > SAS; data visualization
        SAS Viya > SAS; data visualization ~ SAS Visual Analytics
        SPSS = IBM SPSS; SPSS Statistics; SPSS Modeler; PASW > statistical software ~ Stata; JMP
        Stata = Stata/SE; Stata/MP > statistical software ~ EViews
        JMP = sas jmp > statistical software ~ Minitab ! case
        EViews > statistical software; econometrics
        GraphPad Prism = GraphPad; Prism GraphPad > statistical software
        NVivo > qualitative analysis
        ATLAS.ti > qualitative analysis ~ NVivo
        MAXQDA > qualitative analysis ~ NVivo
        SUDAAN > statistical software
        WesVar > statistical software ~ SUDAAN
        statistical software = statistical packages; statistical tools; statistical analysis software; statistical software packages; statistical programs > statistics
        Plotly = Plotly Dash; Dash by Plotly > data visualization
        Shiny = r shiny; RShiny; shiny apps > R; dashboards ~ Streamlit ! case
        Streamlit > Python; dashboards
        Gradio > Python; dashboards ~ Streamlit
        RStudio = Posit Workbench > R
        R Markdown = RMarkdown > R
        Quarto > R ~ R Markdown ! case
        Jupyter = Jupyter Notebook; JupyterLab; IPython; IPython notebooks > Python
        Google Colab = Colaboratory > Python
        Anaconda = conda; Miniconda > Python; package management ! case
        Gephi > social network analysis
        NodeXL > social network analysis ~ Gephi
        OpenRefine > data cleaning
        Trifacta > data cleaning ~ OpenRefine

        Microsoft SQL Server = SQL Server; MS SQL Server; MSSQL; MS SQL; Microsoft SQL > relational databases; SQL ~ Oracle Database; PostgreSQL; MySQL
        Oracle Database = Oracle; Oracle DB; Oracle RDBMS; Oracle 11g; Oracle 12c; Oracle 19c; Oracle SQL > relational databases; SQL ~ PostgreSQL; MySQL; DB2
        PostgreSQL = Postgres; PSQL; PostGres SQL > relational databases; SQL ~ MySQL
        MySQL = MySQL Workbench; MySQL Server > relational databases; SQL ~ MariaDB; SQLite
        MariaDB = Maria DB > relational databases; SQL
        SQLite = SQLite3 > relational databases; SQL
        DB2 = IBM DB2; Db2 for z/OS > relational databases; SQL
        Sybase = SAP ASE; Sybase ASE > relational databases; SQL
        Informix = IBM Informix > relational databases; SQL
        Teradata = Teradata SQL; BTEQ > data warehousing; SQL
        Netezza = IBM Netezza; PureData > data warehousing; SQL
        Greenplum = Greenplum Database > data warehousing; SQL
        Vertica = HP Vertica > data warehousing; columnar databases; SQL
        Exadata = Oracle Exadata > Oracle Database
        Oracle RAC > Oracle Database ~ Exadata
        SAP HANA = HANA; S/4HANA database > in-memory databases; SAP
        SAP BW = SAP Business Warehouse; BW/4HANA > SAP; data warehousing
        CockroachDB > distributed databases; SQL
        YugabyteDB > distributed databases; SQL ~ CockroachDB
        TiDB > distributed databases
        VoltDB > distributed databases ~ TiDB
        SingleStore = MemSQL > distributed databases ~ TiDB
        ClickHouse > columnar databases ~ Apache Druid; Apache Pinot
        DuckDB > columnar databases; SQL
        Apache Druid = Druid > columnar databases
        Apache Pinot > columnar databases
        MongoDB = Mongo; MongoDB Atlas > document databases ~ CouchDB; DynamoDB
        CouchDB = Apache CouchDB > document databases
        Couchbase > document databases ~ CouchDB
        RavenDB > document databases
        RethinkDB > document databases ~ RavenDB
        Cassandra = apache cassandra > NoSQL; distributed databases ~ HBase ! case
        ScyllaDB > NoSQL; distributed databases ~ Cassandra
        DataStax > NoSQL; distributed databases ~ Cassandra
        HBase = Apache HBase > Hadoop; NoSQL
        Redis = Valkey; Redis cache > key-value stores; caching ~ Memcached
        Memcached = memcache > caching; key-value stores
        Riak > key-value stores
        Aerospike > key-value stores ~ Riak
        Neo4j > graph databases ~ TigerGraph; ArangoDB
        TigerGraph > graph databases
        JanusGraph > graph databases ~ TigerGraph
        ArangoDB > graph databases
        OrientDB > graph databases ~ ArangoDB
        InfluxDB > time series databases
        TimescaleDB > time series databases ~ InfluxDB
        kdb+ = KDB > time series databases
        Elasticsearch = Elastic Search > search engines; NoSQL ~ Apache Solr
        OpenSearch = Amazon OpenSearch; AWS OpenSearch > search engines; NoSQL ~ Elasticsearch
        Apache Solr = Solr > search engines
        Apache Lucene = Lucene > search engines ~ Apache Solr
        Algolia > search engines
        Meilisearch > search engines ~ Algolia
        Typesense > search engines ~ Algolia
        MarkLogic > NoSQL; XML
        Pinecone > vector databases ~ Weaviate; Milvus; Chroma; pgvector
        Weaviate > vector databases
        Qdrant > vector databases ~ Weaviate
        Milvus = Zilliz > vector databases
        Chroma = ChromaDB > vector databases ! case context
        pgvector > PostgreSQL; vector databases
        FAISS = Facebook AI Similarity Search > vector databases
        Annoy library > vector databases ~ FAISS
        PostGIS > PostgreSQL; geographic information systems
        Firebase = Firestore; Cloud Firestore; Firebase Realtime Database; Google Firebase > mobile development; NoSQL ~ Supabase
        Supabase > PostgreSQL
        Toad = toad for oracle > SQL ! case
        DBeaver > SQL ~ Toad
        DataGrip > SQL ~ Toad
        SQL Developer = Oracle SQL Developer > SQL ~ Toad
        SSMS = SQL Server Management Studio > Microsoft SQL Server
        Liquibase > database migration
        Flyway > database migration ~ Liquibase
        erwin = erwin Data Modeler > data modeling
        ER/Studio > data modeling ~ erwin

        [platform]
        Hadoop = Apache Hadoop; HDFS; Hadoop ecosystem; Hadoop Distributed File System > big data; distributed computing
        Spark = apache spark; spark framework > big data; distributed computing ~ Apache Flink; Dask ! case
        PySpark > Spark; Python
        SparkR = sparklyr > Spark; R
        Spark Streaming = Structured Streaming > Spark; stream processing
        Hive = apache hive > Hadoop; SQL ~ Impala; Presto ! case
        MapReduce = Hadoop MapReduce; Map/Reduce > Hadoop
        Pig = apache pig; pig latin scripting > Hadoop ! case context
        Impala = apache impala; cloudera impala > Hadoop; SQL ! case
        Presto = PrestoDB; Trino; PrestoSQL > SQL; big data ! case
        Sqoop = Apache Sqoop > Hadoop; data pipelines
        Apache Flume = Flume > Hadoop; data pipelines ~ Sqoop
        Oozie = Apache Oozie > Hadoop; data orchestration
        Hadoop YARN = Apache YARN > Hadoop
        ZooKeeper = Apache ZooKeeper > distributed systems
        Cloudera = CDH; Cloudera Data Platform > Hadoop
        Hortonworks = HDP > Hadoop ~ Cloudera
        MapR > Hadoop ~ Cloudera
        Apache Flink = Flink > stream processing
        Apache Storm = Storm topologies > stream processing
        Apache Samza > stream processing ~ Apache Storm
        Apache Beam > data pipelines; stream processing
        Kafka = Apache Kafka; Kafka Streams; Confluent Kafka; Confluent Platform; Kafka Connect > stream processing; messaging systems ~ RabbitMQ; Kinesis; Apache Pulsar; Pub/Sub
        Apache Pulsar = Pulsar > stream processing; messaging systems
        Airflow = apache airflow; airflow dags > data orchestration; Python ~ Prefect; Dagster; Luigi ! case
        Cloud Composer > Airflow; GCP
        MWAA = Amazon Managed Workflows for Apache Airflow > Airflow; AWS
        Prefect = prefect workflows > data orchestration; Python ! case context
        Dagster > data orchestration; Python
        Luigi > data orchestration; Python ! case
        Argo Workflows > data orchestration; Kubernetes
        Kubeflow Pipelines > data orchestration; Kubernetes ~ Argo Workflows
        dbt Core = data build tool; dbt Cloud; dbt Labs > SQL; data transformation; analytics engineering
        Informatica = Informatica PowerCenter; PowerCenter; IICS > ETL ~ Talend; DataStage
        Talend = Talend Open Studio > ETL
        DataStage = IBM DataStage; InfoSphere DataStage > ETL
        Pentaho = Kettle ETL; Pentaho Data Integration > ETL
        Ab Initio > ETL
        Fivetran > ETL ~ Airbyte
        Stitch Data > ETL ~ Fivetran
        Airbyte > ETL
        Meltano > ETL ~ Airbyte
        Matillion > ETL
        Apache NiFi = NiFi > data pipelines
        StreamSets > data pipelines
        Delta Lake > data lakes; Spark ~ Apache Iceberg; Apache Hudi
        Delta Live Tables > data lakes; Spark ~ Delta Lake
        Apache Iceberg = Iceberg tables > data lakes
        Apache Hudi = Hudi > data lakes
        Unity Catalog > Databricks; data governance
        Collibra > data governance
        Alation > data governance ~ Collibra
        Atlan > data governance ~ Collibra
        Microsoft Purview = Azure Purview > data governance
        Informatica Axon > data governance ~ Microsoft Purview
        Great Expectations > data quality
        Monte Carlo Data > data quality ~ Great Expectations
        Soda Core > data quality ~ Great Expectations
        Snowflake = snowflake data cloud; Snowpark; SnowSQL > data warehousing; SQL ~ BigQuery; Redshift; Databricks; Azure Synapse ! case
        Databricks = Databricks Lakehouse > Spark; cloud computing ~ BigQuery
        BigQuery = Google BigQuery; Big Query; BigQuery ML > GCP; data warehousing; SQL
        Redshift = Amazon Redshift; AWS Redshift > AWS; data warehousing; SQL
        Azure Synapse = Azure Synapse Analytics; Azure SQL Data Warehouse; Synapse Analytics > Azure; data warehousing
        Azure Data Factory = ADF; Data Factory > Azure; ETL
        Azure Data Lake = Azure Data Lake Storage > Azure; data lakes
        Microsoft Fabric = OneLake > Azure; business intelligence
        AWS Glue = Glue ETL > AWS; ETL
        Athena = amazon athena; aws athena > AWS; SQL ! case
        EMR on AWS = Amazon EMR; Elastic MapReduce; AWS EMR > AWS; Hadoop
        Kinesis = amazon kinesis; aws kinesis; kinesis firehose > AWS; stream processing ! case
        Lake Formation = AWS Lake Formation > AWS; data lakes
        QuickSight = Amazon QuickSight; AWS QuickSight > AWS; business intelligence
        Dataflow = google cloud dataflow; google dataflow > GCP; Apache Beam ! case context
        Dataproc = Google Cloud Dataproc; Google Dataproc > GCP; Spark
        Palantir Foundry = Palantir; Palantir Gotham > data integration
        Dataiku = Dataiku DSS > data science
        H2O = h2o.ai; h2o driverless ai > machine learning ! case
        DataRobot > machine learning; AutoML
        Domino Data Lab > MLOps
        Segment CDP = Twilio Segment; Segment.io > customer data platforms
        RudderStack > customer data platforms
        mParticle > customer data platforms ~ RudderStack
        customer data platforms = CDP

        [standard]
        JSON = JavaScript Object Notation; JSON Schema; JSON-LD
        CSV = comma-separated values; CSV files
        Parquet = apache parquet; orc files ! case
        Apache Avro = Avro ~ Parquet
        Apache Arrow = PyArrow
        ODBC = Open Database Connectivity > databases
        RDF = resource description framework > semantic web ! case
        OWL ontologies = Web Ontology Language > semantic web ~ RDF
        ACID transactions = ACID compliance; database transactions > databases
        FAIR data = FAIR data principles > data management
        OMOP = OMOP CDM; OHDSI > healthcare analytics
        CDISC = CDISC standards > clinical data management
        SDTM > clinical data management ~ CDISC
        ADaM > clinical data management ~ CDISC ! case
        """#
}
