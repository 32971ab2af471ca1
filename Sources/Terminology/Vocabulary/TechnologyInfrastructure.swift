extension VocabularySource {
    /// Clouds, operations, networks, security, operating systems and observability.
    static let technologyInfrastructure: StaticString = #"""
        [platform]
        AWS = Amazon Web Services; Amazon AWS; AWS Cloud; AWS services > cloud computing ~ Azure; GCP; Oracle Cloud
        Azure = Microsoft Azure; Windows Azure; MS Azure; Azure Cloud > cloud computing ~ GCP
        GCP = Google Cloud Platform; Google Cloud; Google Cloud Services > cloud computing
        Oracle Cloud = Oracle Cloud Infrastructure; OCI > cloud computing
        IBM Cloud = Bluemix; SoftLayer > cloud computing
        Alibaba Cloud = Aliyun > cloud computing
        DigitalOcean > cloud computing
        Linode > cloud computing ~ DigitalOcean
        Hetzner > cloud computing ~ DigitalOcean
        OpenStack = Open Stack > cloud computing
        Heroku > cloud computing
        Vercel > web hosting
        Netlify > web hosting ~ Vercel
        Cloudflare = Cloudflare Workers > content delivery networks
        Cloud Foundry = Pivotal Cloud Foundry; PCF; Tanzu > cloud computing
        Kubernetes = k8s; Kubernetes clusters > container orchestration; containers ~ Docker Swarm; Amazon ECS; Nomad
        OpenShift = Red Hat OpenShift > Kubernetes
        Amazon EKS = EKS; AWS EKS; Elastic Kubernetes Service > Kubernetes; AWS
        Google Kubernetes Engine = GKE > Kubernetes; GCP
        Azure Kubernetes Service = AKS > Kubernetes; Azure
        Rancher = suse rancher > Kubernetes ! case
        K3s > Kubernetes ~ Rancher
        Amazon ECS = AWS ECS; Elastic Container Service > AWS; containers
        Fargate = AWS Fargate > AWS; containers ~ Amazon ECS
        Amazon EC2 = EC2; AWS EC2; Elastic Compute Cloud > AWS
        Amazon S3 = S3; AWS S3; Simple Storage Service > AWS; object storage
        AWS Lambda = Lambda functions; Amazon Lambda; Lambda@Edge > AWS; serverless ~ Azure Functions; Cloud Functions
        Amazon RDS = RDS; AWS RDS; Relational Database Service > AWS; relational databases
        Aurora = amazon aurora; aws aurora; aurora postgresql > AWS; relational databases ! case context
        DynamoDB = Amazon DynamoDB; AWS DynamoDB > AWS; NoSQL
        ElastiCache = Amazon ElastiCache > AWS; caching
        Amazon DocumentDB = DocumentDB > AWS; document databases
        Amazon Neptune = Neptune graph database > AWS; graph databases
        Amazon Timestream = Timestream > AWS; time series databases
        CloudFormation = AWS CloudFormation > AWS; infrastructure as code
        AWS CDK = CDK; Cloud Development Kit; AWS Cloud Development Kit > AWS; infrastructure as code
        AWS SAM = Serverless Application Model > AWS; serverless
        CloudWatch = Amazon CloudWatch; AWS CloudWatch > AWS; monitoring
        CloudTrail = AWS CloudTrail > AWS
        API Gateway = Amazon API Gateway; AWS API Gateway > API management ~ Apigee; Kong
        AWS Step Functions = Step Functions > AWS; data orchestration
        EventBridge = Amazon EventBridge > AWS; event-driven architecture
        Amazon SQS = SQS; AWS SQS; Simple Queue Service > AWS; messaging systems
        Amazon SNS = SNS; AWS SNS; Simple Notification Service > AWS; messaging systems
        CloudFront = Amazon CloudFront > AWS; content delivery networks
        Route 53 = Amazon Route 53; Route53 > AWS; DNS
        AWS IAM = AWS Identity and Access Management > AWS; identity and access management
        Amazon VPC = AWS VPC; virtual private cloud > cloud networking
        AWS DMS = Database Migration Service; AWS Database Migration Service > AWS; database migration
        AWS Secrets Manager = Secrets Manager > AWS; secrets management
        AWS KMS = Key Management Service > AWS; encryption
        AWS Cognito = Amazon Cognito > AWS; authentication
        Elastic Beanstalk = AWS Elastic Beanstalk > AWS
        AWS Amplify = Amplify Framework > AWS; web development
        AppSync = AWS AppSync > AWS; GraphQL
        AWS CodePipeline = CodePipeline > AWS; CI/CD
        CodeBuild = AWS CodeBuild > AWS; CI/CD ~ AWS CodePipeline
        CodeDeploy > AWS; CI/CD ~ AWS CodePipeline
        AWS Well-Architected Framework = Well-Architected > AWS; cloud architecture
        Azure DevOps = Azure Pipelines; VSTS; Visual Studio Team Services; Azure Boards > Azure; CI/CD ~ Team Foundation Server
        Azure Functions = Azure Function Apps > Azure; serverless
        Azure App Service = Azure Web Apps > Azure
        Azure SQL = Azure SQL Database > Azure; Microsoft SQL Server
        Cosmos DB = Azure Cosmos DB; CosmosDB > Azure; NoSQL
        Azure Logic Apps = Logic Apps > Azure; workflow automation
        Azure Service Bus > Azure; messaging systems
        Azure Event Hubs = Event Hubs > Azure; messaging systems ~ Azure Service Bus
        Azure Active Directory = Azure AD; Microsoft Entra ID; Entra ID; AAD > Azure; identity and access management ~ Active Directory
        Azure Blob Storage = Blob Storage > Azure; object storage
        Azure Monitor = Application Insights; App Insights > Azure; monitoring
        ARM templates = Azure Resource Manager > Azure; infrastructure as code
        Google Cloud Functions = Cloud Functions > GCP; serverless
        Cloud Run = google cloud run > GCP; serverless ! case
        Google App Engine = App Engine; GAE > GCP
        Google Compute Engine = Compute Engine; GCE > GCP
        Google Cloud Storage = GCS > GCP; object storage
        Pub/Sub = Google Pub/Sub; Google Cloud Pub/Sub; Cloud PubSub; PubSub > messaging systems
        Cloud SQL = Google Cloud SQL > GCP; relational databases
        Cloud Spanner = Google Spanner; Google Cloud Spanner > GCP; distributed databases
        Bigtable = Google Bigtable; Cloud Bigtable > GCP; NoSQL
        Apigee = Google Apigee; Apigee Edge > API management
        Kong = kong gateway; kong api gateway > API management ! case context
        MuleSoft = Mule ESB; Anypoint Platform; MuleSoft Anypoint > enterprise integration; API management ~ Dell Boomi
        Dell Boomi = Boomi; Boomi AtomSphere > enterprise integration
        TIBCO = TIBCO BusinessWorks > enterprise integration
        BizTalk = Microsoft BizTalk; BizTalk Server > enterprise integration
        SnapLogic > enterprise integration
        Workato > enterprise integration ~ SnapLogic
        Celigo > enterprise integration ~ SnapLogic

        [tool]
        Docker = docker containers; Dockerfile; docker engine > containers ~ Podman ! case
        Docker Compose > Docker
        Docker Swarm = Swarm mode > Docker; container orchestration
        Podman = CRI-O > containers
        containerd > containers ~ Podman
        LXC > containers ! case
        LXD > containers ~ LXC ! case
        Helm = helm charts; kubernetes helm > Kubernetes ! case
        Kustomize > Kubernetes
        Istio > service mesh; Kubernetes
        Linkerd > service mesh; Kubernetes ~ Istio
        Envoy Proxy > service mesh; Kubernetes ~ Istio
        Nomad = hashicorp nomad > container orchestration ! case context
        Apache Mesos = Mesos; Mesosphere; Marathon on Mesos > container orchestration
        Terraform = HashiCorp Terraform > infrastructure as code ~ CloudFormation; Pulumi; Ansible
        OpenTofu > infrastructure as code ~ Terraform
        Terragrunt > infrastructure as code ~ Terraform
        Pulumi > infrastructure as code
        Ansible = Ansible Tower; Ansible playbooks; AWX > configuration management ~ Puppet; Chef; SaltStack
        Puppet = puppet enterprise > configuration management ~ Chef ! case context
        Chef = chef infra; chef cookbooks; opscode chef > configuration management ! case context
        SaltStack = Salt configuration > configuration management
        Packer = hashicorp packer > infrastructure as code ! case context
        Vagrant = hashicorp vagrant > virtualization ! case
        HashiCorp Vault = Vault secrets > secrets management
        Consul = hashicorp consul > service discovery ! case
        etcd > service discovery ~ Consul
        Jenkins = Jenkins pipelines; CloudBees; Hudson CI > CI/CD ~ GitLab CI; GitHub Actions; CircleCI; TeamCity; Bamboo
        GitLab CI = GitLab CI/CD; GitLab pipelines > CI/CD; GitLab
        GitHub Actions > CI/CD; GitHub
        CircleCI = Circle CI > CI/CD ~ Travis CI
        Travis CI > CI/CD
        TeamCity > CI/CD
        Bamboo = atlassian bamboo > CI/CD ! case context
        Buildkite > CI/CD
        Drone CI > CI/CD ~ Buildkite
        Concourse CI > CI/CD ~ Buildkite
        Octopus Deploy = XebiaLabs > CI/CD
        Spinnaker > CI/CD ~ Octopus Deploy
        Argo CD = ArgoCD > GitOps; Kubernetes
        Flux CD = FluxCD > GitOps; Kubernetes ~ Argo CD
        Artifactory = JFrog Artifactory; JFrog > artifact management ~ Nexus Repository
        Nexus Repository = Sonatype Nexus > artifact management
        Maven = apache maven > build automation; Java ~ Gradle; Apache Ant ! case
        Gradle > build automation; Java ~ Apache Ant
        Apache Ant = Ant build > build automation; Java
        Bazel = Buck build; Pants build > build automation
        MSBuild = NAnt > build automation; .NET
        Team Foundation Server = TFS; TFVC > version control
        Prometheus = Prometheus monitoring > monitoring ~ Datadog; Nagios; Zabbix
        Datadog = Data Dog > observability; monitoring ~ New Relic; Dynatrace; Splunk
        New Relic = NewRelic > observability; monitoring
        Dynatrace > observability; monitoring ~ AppDynamics
        AppDynamics > observability; monitoring
        Splunk = Splunk Enterprise; Splunk Enterprise Security > log analysis; monitoring
        ELK Stack = Elastic Stack; ELK; EFK Stack > Elasticsearch; log analysis
        Logstash = Filebeat > log analysis
        Fluentd = Fluent Bit > log analysis ~ Logstash
        Graylog > log analysis
        Sumo Logic > log analysis ~ Graylog
        Loki logging > log analysis ~ Graylog
        OpenTelemetry = OTel; OTLP > observability
        Jaeger > observability ! case
        Zipkin > observability ~ Jaeger
        distributed tracing > observability ~ Jaeger
        Honeycomb > observability ! case context
        Lightstep > observability ~ Honeycomb
        Sentry = sentry.io > error monitoring ! case context
        Rollbar > error monitoring ~ Sentry
        Bugsnag > error monitoring ~ Sentry
        PagerDuty > incident management
        Opsgenie > incident management ~ PagerDuty
        VictorOps > incident management ~ PagerDuty
        Nagios > monitoring ~ Zabbix
        Icinga > monitoring ~ Nagios
        Zabbix > monitoring
        SolarWinds = SolarWinds Orion > network monitoring
        PRTG > network monitoring
        WhatsUp Gold > network monitoring ~ PRTG
        NGINX = nginx web server > web servers ~ Apache HTTP Server; HAProxy
        Apache HTTP Server = Apache web server; Apache httpd; Apache2 > web servers ~ Apache Tomcat; IIS
        Apache Tomcat = Tomcat; Tomcat server > application servers; Java
        IIS = Internet Information Services; Microsoft IIS > web servers; Windows Server
        JBoss = WildFly; JBoss EAP > application servers; Java ~ WebLogic; WebSphere
        WebLogic = Oracle WebLogic; WebLogic Server > application servers; Java
        WebSphere = IBM WebSphere; WebSphere Application Server; WAS Liberty > application servers; Java
        Jetty = eclipse jetty > application servers; Java ! case
        GlassFish > application servers; Java ~ Jetty
        HAProxy > load balancing
        Traefik > load balancing ~ HAProxy
        Varnish > caching ! case context
        Squid proxy > caching ~ Varnish
        RabbitMQ = Rabbit MQ > messaging systems ~ ActiveMQ; NATS
        ActiveMQ = Apache ActiveMQ > messaging systems
        ZeroMQ > messaging systems ~ ActiveMQ
        IBM MQ = MQSeries; WebSphere MQ > messaging systems
        NATS = nats jetstream > messaging systems ! case
        VMware = VMware vSphere; vSphere; ESXi; VMware ESX; vCenter; VMware ESXi > virtualization ~ Hyper-V; KVM; Citrix
        Hyper-V = Microsoft Hyper-V > virtualization
        KVM = kernel-based virtual machine; libvirt > virtualization ! case
        QEMU > virtualization ~ KVM
        VirtualBox = Oracle VirtualBox > virtualization
        Parallels Desktop > virtualization ~ VirtualBox
        Proxmox > virtualization
        Xen hypervisor = XenServer > virtualization ~ Proxmox
        Citrix = Citrix XenApp; XenDesktop; Citrix Virtual Apps > virtualization
        Nutanix > hyperconverged infrastructure
        VxRail > hyperconverged infrastructure ~ Nutanix
        NetApp = NetApp ONTAP > storage administration
        EMC storage = Dell EMC; VMAX; VNX; Isilon > storage administration
        Veeam = Veeam Backup > backup and recovery ~ Commvault; Veritas NetBackup
        Commvault > backup and recovery
        Rubrik > backup and recovery ~ Commvault
        Cohesity > backup and recovery ~ Commvault
        Veritas NetBackup = NetBackup > backup and recovery
        Backup Exec > backup and recovery ~ Veritas NetBackup
        SCCM = System Center Configuration Manager; Microsoft Endpoint Configuration Manager; MECM > endpoint management ~ Intune; Jamf
        Intune = Microsoft Intune > endpoint management; mobile device management
        Jamf = Jamf Pro; Casper Suite > endpoint management; macOS
        Active Directory = Microsoft Active Directory; AD DS; Active Directory Domain Services; MS Active Directory > directory services ~ LDAP
        Group Policy = GPO; Group Policy Objects > Active Directory
        Microsoft Exchange = Exchange Server; Exchange Online; MS Exchange > email administration
        Remote Desktop = RDP; Remote Desktop Services; remote support tools
        TeamViewer ~ Remote Desktop
        Bomgar = BeyondTrust Remote Support > remote support
        ServiceNow = Service Now; ServiceNow ITSM > IT service management ~ BMC Remedy; Jira Service Management
        BMC Remedy = Remedy ITSM; BMC Helix > IT service management
        Jira Service Management = Jira Service Desk > IT service management; Jira
        Freshservice > IT service management
        ManageEngine = ServiceDesk Plus > IT service management ~ Freshservice
        ConnectWise > IT service management
        Kaseya > IT service management ~ ConnectWise
        Autotask > IT service management ~ ConnectWise
        N-able > IT service management ~ ConnectWise
        Control-M > job scheduling
        AutoSys > job scheduling ~ Control-M
        Tivoli Workload Scheduler > job scheduling ~ Control-M
        cron = crontab; cron jobs > job scheduling
        Wireshark = Ethereal > packet analysis
        tcpdump > packet analysis ~ Wireshark
        Nmap = Zenmap > network security
        Nessus = Tenable Nessus; Tenable.io > vulnerability management ~ Qualys; Rapid7
        Qualys = QualysGuard > vulnerability management
        Rapid7 = InsightVM; Nexpose > vulnerability management
        Metasploit > penetration testing
        Burp Suite = BurpSuite > penetration testing; web application security
        OWASP ZAP > penetration testing; web application security ~ Burp Suite
        Kali Linux > penetration testing; Linux
        Snort > intrusion detection ! case
        Suricata > intrusion detection ~ Snort
        Zeek > intrusion detection ~ Snort ! case
        QRadar = IBM QRadar > SIEM ~ ArcSight; Splunk
        ArcSight = HP ArcSight > SIEM
        LogRhythm > SIEM ~ ArcSight
        Microsoft Sentinel = Azure Sentinel > SIEM; Azure
        CrowdStrike = CrowdStrike Falcon > endpoint security ~ Microsoft Defender; SentinelOne; Carbon Black
        SentinelOne > endpoint security
        Cylance > endpoint security ~ SentinelOne
        Carbon Black = VMware Carbon Black > endpoint security
        Microsoft Defender = Windows Defender; Defender for Endpoint > endpoint security
        Symantec Endpoint Protection = Symantec > endpoint security
        McAfee ePO = McAfee > endpoint security ~ Symantec Endpoint Protection
        Palo Alto Networks = Palo Alto firewalls; PAN-OS; Panorama firewall > firewalls ~ Fortinet; Check Point; Cisco ASA
        Fortinet = FortiGate; Fortigate firewalls > firewalls
        Check Point = checkpoint firewall; check point firewalls > firewalls ! case context
        Cisco ASA = Cisco Firepower; Cisco firewalls > firewalls; Cisco
        SonicWall > firewalls
        WatchGuard > firewalls ~ SonicWall
        pfSense > firewalls ~ SonicWall
        Sophos > firewalls ~ SonicWall
        Zscaler > cloud security
        Netskope > cloud security ~ Zscaler
        Okta = Okta SSO; Okta Identity > identity and access management; single sign-on ~ Ping Identity; OneLogin; Auth0
        Ping Identity = PingFederate; PingOne > identity and access management
        OneLogin = One Login > identity and access management
        Auth0 > authentication; identity and access management
        SailPoint = SailPoint IdentityIQ > identity governance
        Saviynt > identity governance ~ SailPoint
        CyberArk = CyberArk PAM > privileged access management
        Thycotic > privileged access management ~ CyberArk
        ForgeRock > identity and access management
        Keycloak > identity and access management ~ ForgeRock
        SiteMinder > identity and access management ~ ForgeRock
        Snyk > application security testing
        Veracode > application security testing ~ Snyk
        Checkmarx > application security testing ~ Snyk
        Fortify SCA > application security testing ~ Snyk
        Cisco = cisco networking; cisco systems; cisco routers; cisco switches > computer networking ~ Juniper; Arista ! case
        Cisco IOS = IOS-XE; IOS-XR; NX-OS; Cisco Nexus > Cisco
        Cisco Meraki = Meraki > Cisco; wireless networking
        Cisco Catalyst = Catalyst switches > Cisco
        Cisco ISE = Identity Services Engine > Cisco; network access control
        Cisco Call Manager = CUCM; Cisco Unified Communications Manager > Cisco; VoIP
        Juniper = Juniper Networks; Junos; JunOS OS > computer networking
        Arista = Arista EOS; Arista Networks > computer networking
        Aruba = aruba networks; aruba clearpass > wireless networking ! case
        F5 BIG-IP = F5; BIG-IP; F5 load balancers; LTM > load balancing
        Infoblox > DNS
        BlueCat > DNS ~ Infoblox
        Riverbed > WAN optimization ! case
        Silver Peak > WAN optimization ~ Riverbed
        Blue Coat > WAN optimization ~ Riverbed
        network switches = Ethernet switches; switches and routers; switch configuration; LAN switches > networking hardware
        routers = network routers; router configuration; router deployments > networking hardware
        computer hardware = PC hardware; server hardware; hardware troubleshooting; desktop hardware; laptop repair; PC repair; hardware maintenance
        network printers = printer support; printer troubleshooting

        [platform]
        Linux = GNU/Linux; Linux administration; Linux system administration; Linux servers; Linux OS > operating systems; Unix-like systems
        Unix = UNIX systems; Unix administration; Unix/Linux > operating systems; Unix-like systems ~ Linux
        Unix-like systems = *nix; POSIX
        Red Hat Enterprise Linux = RHEL; Red Hat; Red Hat Linux; RedHat > Linux ~ CentOS; Ubuntu; SUSE Linux
        CentOS > Linux
        Rocky Linux > Linux ~ CentOS
        AlmaLinux > Linux ~ CentOS
        Ubuntu = Ubuntu Server > Linux ~ Debian
        Debian = Debian GNU/Linux > Linux
        Fedora = fedora linux > Linux ! case
        Arch Linux > Linux ~ Fedora
        SUSE Linux = SUSE; SLES; openSUSE > Linux
        Oracle Linux > Linux
        Amazon Linux > Linux ~ Oracle Linux
        Solaris = Sun Solaris; Oracle Solaris; SunOS > Unix
        AIX = IBM AIX > Unix
        HP-UX = HPUX > Unix
        FreeBSD = OpenBSD; BSD Unix > Unix
        macOS = macos; Mac OS; Mac OS X; OS X; OSX; Apple macOS > operating systems
        Windows = microsoft windows; ms windows; windows os; windows 10; windows 11; windows 7; win 10; win 7; windows desktop > operating systems ! case
        Windows Server = Windows Server 2012; Windows Server 2016; Windows Server 2019; Windows 2012; Microsoft Windows Server; Windows administration > Windows
        iOS = apple ios; iphone os; iPadOS > mobile platforms ! case
        Android = Android OS > mobile platforms ~ iOS
        ChromeOS = Chrome OS; Chromebooks > operating systems
        mobile platforms = mobile devices; mobile operating systems; tablets and smartphones
        mainframe = IBM mainframe; mainframe systems
        z/OS = IBM z/OS > mainframe
        CICS > mainframe ~ z/OS
        MVS > mainframe ~ z/OS ! case
        IBM i = AS/400; iSeries; AS400 > midrange systems
        midrange systems = IBM midrange
        RTOS = real-time operating systems > embedded systems; operating systems
        FreeRTOS > embedded systems; operating systems ~ RTOS
        VxWorks > embedded systems; operating systems ~ RTOS
        QNX > embedded systems; operating systems ~ RTOS
        operating systems = operating system internals; OS administration; server operating systems; kernel development

        [domain]
        cloud computing = cloud technologies; cloud platforms; cloud services; cloud infrastructure; cloud-based technologies; public cloud; cloud-based platforms; cloud environments; cloud engineering; cloud solutions
        cloud architecture = cloud solution architecture; cloud design; cloud-native architecture > cloud computing
        cloud-native development = cloud native; cloud native applications > cloud computing ~ cloud architecture
        cloud migration = migration to the cloud; cloud adoption; lift and shift; cloud transformation > cloud computing
        cloud security = AWS security; Azure security; cloud security posture management > cloud computing; information security
        cloud networking > cloud computing; computer networking
        cloud cost optimization = FinOps; cloud cost management; cost optimization in the cloud > cloud computing
        multi-cloud = hybrid cloud; multi-cloud environments; hybrid cloud environments; private cloud > cloud computing
        serverless = serverless computing; serverless architecture; FaaS; functions as a service > cloud computing
        IaaS = iaas; infrastructure as a service > cloud computing ~ PaaS ! case
        PaaS = paas; platform as a service > cloud computing ! case
        SaaS = saas; software as a service; saas products; saas applications; saas platforms; b2b saas > cloud computing ! case
        edge computing > distributed systems
        containers = containerization; containerisation; container technologies; containerized applications; container platforms; Linux containers
        container orchestration = container management; container orchestration platforms > containers
        service mesh > microservices
        service discovery > distributed systems
        virtualization = virtualisation; virtual machines; hypervisors; server virtualization; VDI; virtual desktop infrastructure
        hyperconverged infrastructure = HCI infrastructure > virtualization
        DevOps = Dev Ops; DevOps practices; DevOps engineering; DevOps tools; DevOps culture ~ site reliability engineering
        DevSecOps = secure DevOps > DevOps; application security
        GitOps > DevOps; CI/CD
        platform engineering = internal developer platforms; developer platforms; developer tooling; developer experience; developer productivity
        site reliability engineering = SRE; site reliability; reliability engineering for software
        observability = observability tools; application performance monitoring; APM
        high-performance computing = HPC; supercomputing; cluster computing; HPC clusters; compute clusters > parallel programming
        Slurm > high-performance computing
        PBS Pro > high-performance computing ~ Slurm
        LSF scheduler > high-performance computing ~ Slurm
        Sun Grid Engine > high-performance computing ~ Slurm
        grid computing > distributed computing
        GPU programming = GPU computing; GPUs; gpus; GPGPU; GPU acceleration > parallel programming
        distributed computing = distributed processing; parallel computing; distributed data systems > distributed systems
        computer networking = network engineering; data networking; ip networking; network technologies; enterprise networking ! context
        networking hardware = network equipment; network devices; networking equipment > computer networking
        wireless networking = Wi-Fi; WiFi; WLAN; wireless networks; 802.11; wireless LAN; wireless technologies > computer networking
        LAN = local area network; lan/wan > computer networking ! case
        WAN = wide area network > computer networking ! case
        SD-WAN = software-defined WAN > WAN
        software-defined networking = SDN; network virtualization > computer networking
        VMware NSX = NSX > computer networking ~ software-defined networking
        network automation = network programmability; NetDevOps > computer networking; scripting
        content delivery networks = CDN
        Akamai ~ content delivery networks
        Fastly ~ content delivery networks
        data centers = data centre; data center operations; data center management; server rooms; data center infrastructure
        security = security engineering principles; security best practices ~ information security ! context
        information security = infosec; IT security; security engineering; computer security; information assurance; information systems security; cybersecurity principles ~ cybersecurity
        cybersecurity = cyber security; cyber defense; cyber threats; cyber risk > information security
        network security = network defense; securing networks; perimeter security > computer networking; information security
        application security = AppSec; software security; product security; secure software development; code security > information security
        web application security = web security; OWASP; OWASP Top 10 > application security
        endpoint security = endpoint protection; antivirus software; anti-virus; EDR; antivirus; endpoint detection and response; malware protection > information security
        email security = phishing protection; spam filtering > information security
        physical security systems = badge access systems
        IT infrastructure = infrastructure management; infrastructure operations; technology infrastructure; networking infrastructure; infrastructure engineering; IT systems; infrastructure administration
        IT = information technology; information systems; ICT; it environments ! case context
        web servers = web server administration; HTTP servers
        application servers = app servers; application server administration
        web hosting = website hosting; domain hosting
        IT operations = technical operations; TechOps; production operations; IT production
        DNS = Domain Name System; DNS management; name servers > computer networking
        directory services = identity directories > identity and access management

        [activity]
        infrastructure as code = IaC; infrastructure automation; provisioning automation > DevOps
        configuration management = configuration management tools; config management; software configuration management
        CI/CD = continuous integration; continuous delivery; continuous deployment; CI/CD pipelines; continuous integration/continuous deployment; continuous integration and delivery; deployment pipelines; deployment automation; CI systems; build and release pipelines; automated deployment > software development
        build automation = build systems; build processes; build engineering; automated builds > software development
        release management = release engineering; release planning; software releases; release process; deployment management; code deployment
        artifact management = artifact repositories; package repositories > CI/CD
        blue-green deployment = rolling deployments > CI/CD
        canary deployments = canary releases > CI/CD ~ blue-green deployment
        feature flags = feature toggles > CI/CD ~ blue-green deployment
        monitoring = system monitoring; infrastructure monitoring; application monitoring; server monitoring; monitoring tools; alerting; monitoring and alerting ! context
        error monitoring = error tracking > monitoring
        log analysis = log management; logging; log monitoring; log aggregation; centralized logging
        infrastructure capacity planning = capacity management
        incident response = security incident response; incident handling; computer incident response; CSIRT; cyber incident response > information security
        incident management = major incident management; production incident management; incident resolution; production support; on-call support; incident triage
        problem management in ITIL = ITIL problem management > IT service management
        IT change management = change control; change advisory board; change request management
        disaster recovery = DR planning; disaster recovery planning; IT disaster recovery ~ business continuity planning
        backup and recovery = data backup; backup and restore; database backup; system backup; data recovery; backup systems
        system administration = sysadmin; server administration; system administrator skills; administering servers; systems management; server maintenance; server management; server support
        storage administration = storage area networks; NAS storage; data storage systems; storage systems; storage management
        object storage
        email administration = mail servers; email systems administration; SMTP
        patch management = patching; software updates; security patching; system updates; OS patching
        software installation = software deployment to desktops; installing software; system installation; hardware installation; installation of hardware and software
        endpoint management = desktop management; device management; imaging computers; PC imaging; desktop imaging; workstation imaging; unified endpoint management
        mobile device management = MDM tools
        AirWatch = Workspace ONE ~ mobile device management
        MobileIron ~ mobile device management
        user account management = user administration; account provisioning; user provisioning; user access management; password resets; password management; creating user accounts; access provisioning; user creation
        IT asset management = ITAM; hardware asset management; software asset management; software licensing; IT inventory; equipment inventory
        technical support = tech support; IT support; end user support; user support; desktop support; computer support; help desk; helpdesk; service desk; IT help desk; product support; technical assistance; application support; PC support; technical customer support
        remote support = remote access; remote assistance; remote troubleshooting > technical support
        network troubleshooting = troubleshooting network issues; troubleshooting network problems; network diagnostics; network fault resolution; protocol analysis > computer networking; troubleshooting
        network administration = network management; network support; administering networks; network operations; NOC; network maintenance; LAN administration > computer networking
        network design = network architecture; network planning; network modeling; IP network design; topology design; network topology; network modelling > computer networking
        network monitoring = network performance monitoring; network performance; network traffic analysis; traffic analysis > computer networking
        SNMP > computer networking ~ network monitoring
        network optimization = network traffic optimization; traffic engineering; network performance optimization > computer networking
        WAN optimization > WAN
        load balancing = load balancers; traffic management for servers
        packet analysis = packet capture; packet sniffing; protocol analyzers > computer networking
        routing ~ routing and switching ! context
        switching ~ routing and switching ! context
        routing and switching = ip routing; routing protocols; routing architectures > computer networking ! context
        firewalls = firewall management; firewall administration; firewall configuration; next-generation firewalls; firewall rules > network security
        VPN = virtual private network; SSL VPN > network security
        IPsec = IPSec VPN > network security ~ VPN
        OpenVPN > network security ~ VPN
        WireGuard > network security ~ VPN
        intrusion detection = IDS/IPS; intrusion prevention; intrusion detection systems; intrusion detection and prevention > network security
        network access control = NAC; 802.1X > network security
        zero trust = zero trust architecture; zero trust security > information security
        identity and access management = IAM; identity management; access management; access control; identity access management; IdM; role-based access control; RBAC; identity and access controls > information security
        identity governance = access reviews; access certification; IGA > identity and access management
        privileged access management = privileged account management > identity and access management
        authentication = user authentication; multi-factor authentication; MFA; two-factor authentication; authentication and authorization; 2FA > information security
        single sign-on = SSO; federated identity; identity federation > authentication
        secrets management = key management; credential management > information security
        encryption = data encryption; cryptography; cryptographic protocols; applied cryptography > information security
        vulnerability management = vulnerability assessment; vulnerability scanning; vulnerability remediation; security scanning; vulnerability analysis > information security
        penetration testing = pen testing; pentesting; ethical hacking; red teaming; offensive security; pen tests > information security
        application security testing = SAST; DAST; static application security testing; secure code review; security testing > application security
        threat modeling = threat modelling; threat analysis; threat assessment; STRIDE threat model > information security
        threat intelligence = cyber threat intelligence; CTI; threat hunting; threat detection; MITRE ATT&CK > cybersecurity
        security monitoring = security operations; SOC operations; security operations center; SecOps; security event monitoring; security analysis > information security
        SIEM = security information and event management; SIEM tools > security monitoring
        malware analysis = reverse engineering malware; malware reverse engineering > cybersecurity
        digital forensics = computer forensics; DFIR; cyber forensics > cybersecurity
        forensic analysis of computers > cybersecurity ~ digital forensics
        reverse engineering
        data loss prevention = DLP > data security
        data security = database security; securing sensitive information; protecting sensitive data; information protection > information security
        privacy engineering = privacy by design
        security architecture = security design; enterprise security architecture; secure architecture > information security
        security awareness training = security training; security and awareness training; phishing simulations > information security
        security policies = information security policy; security policy development; security procedures; IT policies > information security
        security standards > information security ~ security policies
        security compliance = IT compliance; security controls; information security compliance; security frameworks; security governance; GRC tools; cybersecurity compliance > information security
        IT risk management = security risk assessment; information security risk management; cyber risk management; IT risk; third-party risk management; vendor risk assessments; third party security > information security
        security auditing = IT audit; security audits; IT auditing; information systems audit; SOC audits; audit of information systems > information security
        IT service management = ITSM; service management in IT; IT service delivery
        IT governance = IT management; technology governance; IT leadership
        COBIT ~ IT governance
        IT strategy = technology strategy; technology roadmap; technical strategy
        job scheduling = workload automation; batch scheduling; task scheduling
        performance tuning of systems = system performance tuning; server tuning; system optimization
        high availability = fault tolerance; failover; resilience engineering; high-availability systems; highly available systems; clustering for failover
        chaos engineering ~ high availability
        API management = API gateways and management; API governance > API development
        system hardening = server hardening; CIS Benchmarks > information security
        STIG = DISA STIG > information security ~ system hardening

        [standard]
        TCP/IP = TCP; UDP; Internet Protocol; TCP/UDP; IP protocols; IPv4; IPv6 > computer networking
        OSI model = OSI layers > computer networking
        DHCP = Dynamic Host Configuration Protocol > computer networking
        BGP = Border Gateway Protocol; eBGP; iBGP > routing and switching ~ OSPF; EIGRP; MPLS
        OSPF = Open Shortest Path First > routing and switching
        IS-IS > routing and switching ~ OSPF
        EIGRP = Enhanced Interior Gateway Routing Protocol > routing and switching
        MPLS = Multiprotocol Label Switching > WAN
        VLAN = virtual LAN > routing and switching
        Spanning Tree Protocol > routing and switching ~ VLAN
        VXLAN > routing and switching ~ VLAN
        QoS = quality of service on networks > computer networking ! case
        network address translation = NAT gateway > computer networking
        Ethernet = Gigabit Ethernet > computer networking
        SSH = Secure Shell; OpenSSH > network protocols
        FTP = SFTP; file transfer protocol > network protocols
        HTTP = HTTP/2; Hypertext Transfer Protocol; HTTP protocol > network protocols; web technologies ! case
        network protocols = networking protocols; communication protocols; data communication protocols > computer networking
        SSL/TLS = TLS; SSL; Secure Sockets Layer; Transport Layer Security; SSL certificates > encryption
        PKI = public key infrastructure; digital certificates; X.509 > encryption
        LDAP = Lightweight Directory Access Protocol; OpenLDAP > directory services
        Kerberos > authentication
        SAML = SAML 2.0; Security Assertion Markup Language > single sign-on ~ OAuth; OpenID Connect
        OAuth = OAuth 2.0; OAuth2; Open Authorization > authentication
        OpenID Connect = OIDC; OpenID > authentication
        SCIM = System for Cross-domain Identity Management > identity and access management
        JWT = JSON Web Tokens > authentication
        VoIP = voice over IP; IP telephony; IP telephones; SIP protocol; SIP trunking; unified communications > telecommunications
        SOC 2 = SOC2; SOC 2 Type II; SSAE 16; SSAE 18; SOC 1 > security compliance
        ISO 27001 = ISO/IEC 27001; ISO27001; ISMS; information security management system > security compliance
        NIST = NIST 800-53; NIST Cybersecurity Framework; NIST CSF; NIST SP 800-53; NIST 800-171; National Institute of Standards and Technology > security compliance
        FedRAMP > security compliance; cloud security
        FISMA = Federal Information Security Management Act; RMF accreditation > security compliance
        CMMC = Cybersecurity Maturity Model Certification > security compliance
        HITRUST = HITRUST CSF > security compliance
        Cyber Essentials = Cyber Essentials Plus > security compliance
        ITIL = ITIL v3; ITIL v4; ITIL Foundation; IT Infrastructure Library; ITIL framework; ITIL certification > IT service management

        [credential]
        CISSP = Certified Information Systems Security Professional > information security ~ CISM; CISA; Security+
        CISM = Certified Information Security Manager > information security
        CISA = Certified Information Systems Auditor > security auditing
        CRISC = Certified in Risk and Information Systems Control > IT risk management
        CEH = Certified Ethical Hacker > penetration testing ~ OSCP
        OSCP = Offensive Security Certified Professional > penetration testing
        GIAC = GSEC; GCIH; GIAC certification > information security
        CCSP = Certified Cloud Security Professional > cloud security
        Security+ = CompTIA Security+; Security Plus; CompTIA Security Plus > information security
        Network+ = CompTIA Network+; Network Plus > computer networking
        CompTIA A+ = A+ certification; A+ certified; CompTIA A Plus > technical support; computer hardware
        CompTIA Linux+ = Linux+ > Linux
        LPIC > Linux ~ CompTIA Linux+
        CySA+ = CompTIA CySA+ > information security
        CCNA = Cisco Certified Network Associate; CCENT > Cisco; routing and switching
        CCNP = Cisco Certified Network Professional > CCNA
        CCIE = Cisco Certified Internetwork Expert > CCNP
        CCDA = CCDE > Cisco; network design
        CCDP > Cisco; network design ~ CCDA
        JNCIA = JNCIP; JNCIS; JNCIE > Juniper
        MCSE = Microsoft Certified Systems Engineer; Microsoft Certified Solutions Expert > Windows Server
        MCSA = MCP certification; Microsoft Certified Professional > Windows Server
        MCITP > Windows Server ~ MCSA
        RHCE = Red Hat Certified Engineer > RHCSA
        RHCSA = Red Hat Certified System Administrator > Red Hat Enterprise Linux
        VCP certification = VMware Certified Professional > VMware
        AWS certification = AWS certified; AWS Certified Solutions Architect; AWS Solutions Architect; AWS Certified Developer > AWS
        Azure certification = Azure certified; AZ-900; AZ-104; Azure Solutions Architect Expert; Microsoft Azure certification > Azure
        Google Cloud certification = Google Cloud certified; Professional Cloud Architect > GCP
        CKA = certified kubernetes administrator; CKAD > Kubernetes ! case
        Terraform Associate = HashiCorp Certified > Terraform
        """#
}
