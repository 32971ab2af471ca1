extension VocabularySource {
    /// Machine learning, artificial intelligence, statistics and operations research.
    static let technologyMachineLearning: StaticString = #"""
        [domain]
        AI = artificial intelligence; AI/ML; AI and ML; applied AI; AI technologies; AI systems
        machine learning = ML; machine learning models; ML models; machine learning algorithms; machine learning techniques; applied machine learning; statistical learning; machine learning methods; statistical machine learning > AI
        deep learning = DL models; deep learning models; deep neural networks; deep learning frameworks; deep learning techniques > machine learning; neural networks
        natural language processing = NLP; NLP techniques; NLP models; language processing > machine learning ~ computational linguistics
        natural language understanding = NLU > natural language processing
        natural language generation = NLG; text generation > natural language processing
        computational linguistics > linguistics
        linguistics
        computer vision = machine vision; vision models; image recognition > AI ~ image processing
        speech recognition = automatic speech recognition; ASR; speech-to-text; voice recognition > AI
        speech synthesis = text-to-speech; TTS > AI
        conversational AI = voice assistants; voice AI; dialogue systems; dialog systems > AI ~ chatbots
        generative AI = GenAI; Gen AI; generative artificial intelligence; generative models; genAI tools > AI
        large language models = LLM; foundation models; language models; large language model integration > generative AI; natural language processing
        agentic AI = AI agents; agentic systems; agentic workflows; autonomous agents; LLM agents; AI-powered agents; agent development > generative AI
        multi-agent systems = multi-agent orchestration; multi-agent workflows > agentic AI
        multimodal AI = multimodal models; vision-language models; VLM > AI
        responsible AI = AI ethics; ethical AI; AI governance; trustworthy AI; fairness in machine learning; AI fairness > AI
        AI safety = AI alignment; model safety; AI guardrails > AI
        edge AI = on-device machine learning; TinyML; edge inference > machine learning
        machine learning engineering = ML engineering > machine learning ~ MLOps
        MLOps = machine learning operations; ML Ops; ML platforms; ML infrastructure; machine learning infrastructure > machine learning ~ DevOps
        LLMOps > MLOps; large language models
        reinforcement learning = RL; deep reinforcement learning; Q-learning > machine learning
        robotics = robotic systems; robots
        autonomous systems = autonomous vehicles; self-driving; autonomous driving; advanced driver assistance systems > robotics
        knowledge representation = ontologies; ontology engineering; ontology design; taxonomies and ontologies
        knowledge graphs > graph databases
        semantic web = linked data; semantic technologies > knowledge representation
        statistics = statistical methods; statistical techniques; applied statistics; statistical concepts; statistical theory; statistical knowledge
        econometrics = econometric modeling; econometric analysis; econometric models; econometric methods > statistics
        biostatistics = biostatistical analysis; medical statistics > statistics
        psychometric modeling = item response theory > statistics
        probability = probability theory; applied probability; probabilistic methods > mathematics
        mathematics = maths; applied mathematics
        linear algebra = matrix algebra > mathematics
        calculus > mathematics
        discrete mathematics > mathematics
        graph theory > mathematics
        game theory > mathematics
        numerical analysis = numerical methods; numerical computing; numerical optimization; numerical algorithms > mathematics
        scientific computing = computational science; scientific programming > programming
        operations research = operational research; OR modeling; management science; operations analysis > mathematics
        decision theory > statistics
        information theory > mathematics
        quantitative finance = financial engineering; quantitative modeling; quant finance; algorithmic trading > mathematics
        computational biology ~ bioinformatics
        computational chemistry = molecular modeling; molecular dynamics; cheminformatics > chemistry

        [method]
        supervised learning = supervised machine learning; supervised models > machine learning
        unsupervised learning = unsupervised machine learning > machine learning
        semi-supervised learning = self-supervised learning; weak supervision > machine learning
        transfer learning = domain adaptation > deep learning
        federated learning = privacy-preserving machine learning > machine learning
        online learning algorithms = incremental learning > machine learning
        active learning in ML = human-in-the-loop learning > machine learning
        few-shot learning = zero-shot learning; meta-learning > machine learning
        ensemble methods = ensemble learning; ensemble models; bagging and boosting; model ensembling > machine learning
        gradient boosting = gradient boosted trees; boosted trees; GBM; gradient boosting machines; TreeNet > ensemble methods
        random forests = random forest models > ensemble methods; decision trees
        decision trees = classification trees; regression trees; CART models; tree-based models; classification and regression trees > machine learning
        support vector machines = SVM; kernel methods > machine learning
        naive Bayes = naïve Bayes; Bayesian classifiers > machine learning
        k-nearest neighbors = KNN; nearest neighbor; k nearest neighbours > machine learning
        k-means = k-means clustering > clustering
        clustering = cluster analysis; clustering algorithms; hierarchical clustering; clustering techniques > unsupervised learning
        classification models = classification algorithms; classifiers; classification techniques; classification methods; binary classification > supervised learning
        regression = regression analysis; regression models; regression modeling; regression methods; regression techniques > statistics
        quantile regression > regression
        linear regression = multiple regression; OLS; least squares regression; multivariate regression > regression
        logistic regression = logit models; logit; multinomial logistic regression > regression
        regularized regression = lasso; ridge regression; elastic net; regularization > regression
        generalized linear models = GLM; generalised linear models; generalized additive models > regression
        mixed-effects models = mixed models; multilevel modeling; hierarchical linear modeling; HLM; mixed modeling; hierarchical models; random effects models > regression
        survival analysis = Cox regression; time-to-event analysis; Kaplan-Meier; proportional hazards > statistics
        panel data analysis = longitudinal data analysis; fixed effects models; longitudinal analysis > econometrics
        structural equation modeling = SEM modeling; path analysis; latent variable models > statistics
        factor analysis = exploratory factor analysis; latent class analysis > multivariate analysis
        multivariate analysis = multivariate statistics; multivariate methods; multivariate techniques > statistics
        principal component analysis = PCA?; principal component analyses > dimensionality reduction
        dimensionality reduction = feature reduction > machine learning
        t-SNE > machine learning ~ dimensionality reduction
        UMAP > machine learning ~ dimensionality reduction
        discriminant analysis = LDA classification; linear discriminant analysis > statistics
        ANOVA = analysis of variance; MANOVA; ANCOVA > statistics
        hypothesis testing = hypothesis tests; statistical hypothesis testing; statistical testing; statistical tests; significance testing; t-tests; statistical significance > statistics
        nonparametric statistics = non-parametric methods > statistics
        descriptive statistics = summary statistics; descriptive analytics > statistics
        Bayesian statistics = Bayesian; Bayesian methods; Bayesian inference; Bayesian analysis; Bayesian modeling; Bayesian techniques > statistics
        Bayesian networks = belief networks > Bayesian statistics
        probabilistic forecasting = probabilistic forecasts; forecast intervals; prediction intervals; forecast uncertainty > forecasting ~ quantile regression
        probabilistic graphical models = graphical models > Bayesian statistics ~ Bayesian networks
        MCMC = Markov chain Monte Carlo; Gibbs sampling > Bayesian statistics
        Markov models = hidden Markov models; HMM; Markov chains; Markov decision processes > probability
        Monte Carlo simulation = Monte Carlo methods; Monte-Carlo; Monte Carlo techniques > simulation
        bootstrapping = resampling methods; statistical bootstrapping; bootstrap methods > statistics ! context
        causal inference = causal analysis; causal modeling; causal modelling; causality analysis > statistics
        propensity score matching = propensity score; propensity scoring; propensity modeling; propensity models > causal inference
        difference-in-differences > causal inference
        regression discontinuity > causal inference ~ difference-in-differences
        instrumental variables > causal inference ~ difference-in-differences
        quasi-experimental design = quasi-experiments > causal inference ~ difference-in-differences
        uplift modeling = uplift modelling; incrementality testing > causal inference
        experimental design = design of experiments; DOE methodology; experiment design; designing experiments; statistical experimental design; design and analysis of experiments > statistics
        A/B testing = AB testing; AB test; A/B tests; split testing; A/B experimentation; online experimentation; controlled experiments; multivariate testing; A/B/n testing > experimentation
        multi-armed bandits = bandit algorithms; contextual bandits > reinforcement learning
        randomized controlled trials = RCTs; randomised controlled trials; randomized experiments; randomized control trials > experimental design
        sampling methods = sampling techniques; survey sampling; statistical sampling; sample size calculation; power analysis; stratified sampling > statistics
        missing data imputation = multiple imputation; data imputation; imputation methods > statistics
        outlier detection = anomaly detection; outlier analysis; novelty detection > machine learning
        time series analysis = time series; time-series modeling; time series models; timeseries analysis; time series forecasting; time series regression > statistics
        ARIMA = SARIMA; Box-Jenkins; exponential smoothing; Holt-Winters; ARIMA models > time series analysis
        forecasting = forecasting models; forecast modeling; predictive forecasting; statistical forecasting; forecasting techniques; forecast development
        spatial statistics = spatial analysis; geostatistics; kriging; spatial modeling > geospatial analysis
        stochastic modeling = stochastic processes; stochastic models; stochastic simulation > probability
        mathematical modeling = mathematical modelling; mathematical models > mathematics
        mathematical optimization = optimization algorithms; optimization models; optimisation modelling; optimization techniques; optimization methods; convex optimization; nonlinear optimization; stochastic optimization > mathematics
        linear programming > mathematical optimization
        integer programming = mixed integer programming; MILP; mixed-integer linear programming > mathematical optimization ~ linear programming
        constraint programming > mathematical optimization ~ linear programming
        metaheuristics = heuristics optimization; particle swarm optimization > mathematical optimization
        genetic algorithms = evolutionary algorithms > mathematical optimization ~ metaheuristics
        simulated annealing > mathematical optimization ~ metaheuristics
        queueing theory = queuing theory; queueing models > operations research
        simulation = simulation modeling; computer simulation; simulation modelling; numerical simulation; system simulation
        discrete event simulation = event simulation > simulation
        agent-based modeling = agent based simulation; ABM simulation > simulation
        system dynamics modeling = system dynamics > simulation
        neural networks = artificial neural networks; neural nets; neural network models; backpropagation > machine learning
        convolutional neural networks = CNN; ConvNets; ResNet > deep learning
        recurrent neural networks = RNN; GRU networks; sequence models > deep learning
        LSTM = long short-term memory > deep learning ~ recurrent neural networks
        transformer models = transformer architectures > deep learning
        attention mechanisms = attention models > deep learning ~ transformer models
        generative adversarial networks = GANs > deep learning; generative AI
        autoencoders = variational autoencoders; VAE > deep learning
        diffusion models = latent diffusion > generative AI; deep learning
        Stable Diffusion > generative AI; deep learning ~ diffusion models
        graph neural networks = GNN; graph machine learning > deep learning
        embeddings = word embeddings; vector embeddings; GloVe embeddings; text embeddings; embedding models; sentence embeddings > natural language processing
        Word2Vec > natural language processing ~ embeddings
        retrieval-augmented generation = RAG; RAG pipelines; RAG systems > large language models; information retrieval
        GraphRAG = graph RAG > retrieval-augmented generation
        prompt engineering = prompt design; prompt optimization; prompt development; prompt tuning; writing prompts > large language models
        context engineering > large language models
        fine-tuning = LLM fine-tuning; model fine-tuning; finetuning; fine-tuning models; fine tuning LLMs > machine learning
        LoRA = QLoRA; PEFT; parameter-efficient fine-tuning; low-rank adaptation > fine-tuning ! case
        RLHF = reinforcement learning from human feedback; DPO; preference optimization > fine-tuning
        model quantization = knowledge distillation; model compression; model pruning; model distillation > deep learning
        LLM evaluation = evals; LLM evals; LLM-as-a-judge; AI evaluation; evaluation frameworks for LLMs > large language models
        function calling = tool calling; tool use by LLMs > large language models
        LLM orchestration = LLM integration; prompt orchestration; LLM application development; LLM applications; LLM-powered applications; AI integration > large language models
        information extraction = named entity recognition; NER; entity extraction; relation extraction > natural language processing
        text classification = document classification; topic classification; intent classification > natural language processing
        sentiment analysis = opinion mining > natural language processing
        topic modeling = topic modelling; latent Dirichlet allocation; topic models > natural language processing
        machine translation = neural machine translation > natural language processing
        question answering = question answering systems > natural language processing
        text summarization = automatic summarization; document summarization > natural language processing
        chatbots = chatbot development; chat bots; virtual assistants; bot development; virtual agents
        information retrieval = search relevance; search ranking; semantic search; ranking algorithms; learning to rank; ranking models; search algorithms
        recommender systems = recommendation systems; recommendation engines; recommenders; recommendation algorithms; collaborative filtering; recommendation models; personalization algorithms; recommender engines > machine learning
        image processing = digital image processing; image analysis; image segmentation
        object detection = YOLO; object recognition; object tracking > computer vision
        OCR = optical character recognition; document AI; intelligent document processing > computer vision
        facial recognition = face recognition; face detection > computer vision
        SLAM = simultaneous localization and mapping; visual odometry > robotics ! case
        sensor fusion = Kalman filtering; Kalman filters > signal processing
        association rules = market basket analysis; association rule mining; Apriori algorithm > data mining
        churn modeling = churn prediction; attrition modeling; churn analysis; retention modeling > predictive modeling
        customer lifetime value modeling = customer lifetime value; CLV; LTV modeling; lifetime value analysis > data analysis
        media mix modelling = marketing mix modelling > regression; marketing analytics
        multi-touch attribution = marketing attribution; attribution analysis > marketing analytics
        conjoint analysis = choice modeling; discrete choice models; MaxDiff > statistics
        pricing analytics = dynamic pricing
        demand modeling = demand prediction models > forecasting
        speech processing = audio processing; speaker recognition > signal processing

        [activity]
        predictive modeling = predictive models; predictive modelling; predictive analytics; predictive analysis; predictive algorithms; prediction models; building predictive models; prediction systems > statistics
        statistical modeling = statistical modelling; statistical models; building statistical models; statistical inference > statistics
        statistical analysis = statistical data analysis; statistical analyses; advanced statistical analysis; statistical data analyses > statistics; data analysis
        statistical programming = statistical computing; statistical programming languages; statistical coding > programming; statistics
        prescriptive analytics > data analytics
        experimentation = experimentation platforms; running experiments; experiment analysis ~ experimental design ! context
        modeling = modelling; model building; building models; quantitative models; analytical modeling; model development ! context
        algorithms = algorithm design; algorithm development; developing algorithms; algorithmic design; algorithm analysis; designing algorithms; algorithms and data structures ! context
        data structures
        feature engineering = feature extraction; feature selection; variable selection; feature generation; selecting features; feature creation > machine learning
        feature stores = Feast feature store > MLOps
        Tecton > MLOps ~ feature stores
        model training = training models; training machine learning models; distributed training; model tuning > machine learning
        hyperparameter tuning = hyperparameter optimization; grid search > machine learning
        Bayesian optimization > machine learning ~ hyperparameter tuning
        Optuna > machine learning ~ hyperparameter tuning
        model validation = model evaluation; cross-validation; model testing; model selection; predictive model validation; evaluating models; model performance evaluation; model accuracy > statistics
        model deployment = deploying machine learning models; ML deployment; deploying models; productionizing models; model productionization; model serving; model inference; operationalizing models; machine learning in production; inference optimization; operationalization of models > MLOps
        model monitoring = model drift detection; drift monitoring; ML monitoring; data drift; model observability > MLOps
        experiment tracking = model registry; model versioning; ML experiment tracking > MLOps
        ML pipelines = machine learning pipelines; training pipelines; ML workflows; machine learning workflows; inference pipelines > MLOps; data pipelines
        model interpretability = explainable AI; XAI; model explainability; LIME explanations; interpretable machine learning > machine learning
        SHAP > machine learning ~ model interpretability
        synthetic data = synthetic data generation; data augmentation > machine learning
        AI strategy = AI adoption; AI transformation; AI enablement; AI implementation > AI
        AI product development = AI products; AI-powered products; AI solutions; AI applications > AI

        optimization = optimisation ~ mathematical optimization ! context
        classification = classifying data ~ classification models ! context
        inference = model inferencing ~ model deployment ! context
        segmentation ~ customer segmentation ! context
        computational statistics = computational probability > statistics; programming

        [framework]
        PyTorch > deep learning; Python ~ TensorFlow; Keras; JAX; MXNet
        PyTorch Lightning > deep learning; Python ~ PyTorch
        TorchVision > deep learning; Python ~ PyTorch
        TensorFlow = TF2; TensorFlow 2; TFX; TensorFlow Extended; TensorFlow Lite > deep learning ~ Keras; JAX; Caffe
        Keras > deep learning; Python
        JAX = flax library > deep learning; Python ! case
        MXNet = Apache MXNet; Gluon > deep learning
        Caffe = caffe2 > deep learning ! case
        Theano > deep learning; Python
        CNTK = Microsoft Cognitive Toolkit > deep learning
        fastai = fast.ai > deep learning; Python
        ONNX = ONNX Runtime; Open Neural Network Exchange > deep learning
        TensorRT = NVIDIA TensorRT > deep learning
        Triton Inference Server = NVIDIA Triton > model deployment
        TorchServe > model deployment ~ Triton Inference Server
        TensorFlow Serving = TF Serving > model deployment ~ Triton Inference Server
        vLLM = TGI inference > large language models; model deployment
        llama.cpp > large language models; model deployment ~ vLLM
        scikit-learn = sklearn; scikit > machine learning; Python ~ XGBoost; MLlib
        NumPy > Python; numerical analysis ~ SciPy
        pandas = Python pandas; pandas library > Python; data wrangling ~ Polars; NumPy
        Polars > data wrangling; Python ! case
        SciPy > Python; scientific computing
        statsmodels > Python; statistics
        Matplotlib = pyplot > Python; data visualization ~ Seaborn; Plotly; ggplot2; Bokeh
        Seaborn > Python; data visualization
        Bokeh > Python; data visualization ! case
        ggplot2 = ggplot > R; data visualization
        tidyverse > R; data wrangling
        dplyr > R; data wrangling ~ tidyverse
        tidyr > R; data wrangling ~ tidyverse
        data.table > R ! context
        caret = r caret > R; machine learning ! context
        tidymodels > R; machine learning ~ caret
        XGBoost = XGB > gradient boosting ~ LightGBM; CatBoost
        LightGBM > gradient boosting
        CatBoost > gradient boosting
        Spark MLlib = MLlib; Spark ML > Spark; machine learning
        Apache Mahout = Mahout > machine learning; Hadoop
        Dask > Python; distributed computing ! case
        Modin > Python; distributed computing ~ Dask ! case
        Vaex > Python; distributed computing ~ Dask
        Ray = ray framework; Anyscale; ray serve > distributed computing; Python ! case context
        RAPIDS = cuDF; nvidia rapids > GPU programming; data science ! case
        PyMC = PyMC3 > Bayesian statistics; Python
        TensorFlow Probability > Bayesian statistics; Python ~ PyMC
        Pyro PPL > Bayesian statistics; Python ~ PyMC
        Prophet = facebook prophet; NeuralProphet > time series analysis; Python ! case context
        NetworkX > social network analysis
        igraph > social network analysis ~ NetworkX
        NLTK = Natural Language Toolkit > natural language processing; Python ~ spaCy; Gensim
        spaCy > natural language processing; Python
        Gensim > natural language processing; Python
        Stanford CoreNLP = CoreNLP; Stanford NLP > natural language processing
        OpenNLP = Apache OpenNLP > natural language processing ~ Stanford CoreNLP
        Hugging Face = HuggingFace; Hugging Face Transformers; HF Transformers > deep learning; natural language processing
        BERT > transformer models; natural language processing ! case
        RoBERTa > transformer models; natural language processing ~ BERT
        DistilBERT > transformer models; natural language processing ~ BERT
        LangChain = Lang Chain > large language models ~ LlamaIndex; Semantic Kernel; Haystack
        LangGraph > agentic AI; large language models ~ CrewAI; AutoGen
        LangSmith > LLM evaluation
        Langfuse > LLM evaluation ~ LangSmith
        LlamaIndex = Llama Index > large language models; retrieval-augmented generation
        Haystack = deepset haystack > large language models ! case context
        Semantic Kernel = Microsoft Semantic Kernel > large language models
        CrewAI = Crew AI > agentic AI
        AutoGen = Microsoft AutoGen; AG2 > agentic AI
        DSPy > large language models
        Pydantic AI = PydanticAI > agentic AI
        OpenAI Agents SDK > agentic AI ~ Pydantic AI
        Rasa = rasa nlu > chatbots ! case
        Dialogflow = Google Dialogflow > chatbots
        Amazon Lex > chatbots ~ Dialogflow
        Microsoft Bot Framework > chatbots ~ Dialogflow
        OpenAI Gym = Gymnasium > reinforcement learning
        Stable Baselines > reinforcement learning ~ OpenAI Gym
        YOLOv8 = Ultralytics > object detection
        Detectron2 > object detection ~ YOLOv8
        MMDetection > object detection ~ YOLOv8
        scikit-image > image processing; Python
        Pillow = pil imaging > image processing; Python ~ scikit-image ! case
        MediaPipe > computer vision
        Dlib > computer vision ~ MediaPipe
        Tesseract = Tesseract OCR > OCR
        AWS Textract = Amazon Textract > OCR ~ Tesseract
        Whisper = openai whisper > speech recognition ! case context
        Deepgram > speech recognition ~ Whisper
        AssemblyAI > speech recognition ~ Whisper
        Gurobi > mathematical optimization
        CPLEX = IBM CPLEX > mathematical optimization ~ Gurobi
        FICO Xpress > mathematical optimization ~ Gurobi
        OR-Tools = Google OR-Tools > mathematical optimization ~ Gurobi
        Arena Simulation = Rockwell Arena > discrete event simulation
        AnyLogic > discrete event simulation ~ Arena Simulation
        FlexSim > discrete event simulation ~ Arena Simulation
        Simio > discrete event simulation ~ Arena Simulation
        SimPy > discrete event simulation ~ Arena Simulation

        [tool]
        MLflow = ML Flow > experiment tracking; MLOps ~ Weights & Biases; Kubeflow
        Weights & Biases = Weights and Biases; W&B; WandB > experiment tracking
        Comet ML > experiment tracking
        Neptune.ai > experiment tracking ~ Comet ML
        ClearML > experiment tracking ~ Comet ML
        DVC = Data Version Control > MLOps
        Label Studio > data annotation
        Labelbox > data annotation ~ Label Studio
        Scale AI > data annotation ~ Label Studio
        CVAT > data annotation ~ Label Studio
        Prodigy > data annotation ~ Label Studio ! case
        Evidently AI > model monitoring
        WhyLabs > model monitoring ~ Evidently AI
        Arize = Arize AI > model monitoring ~ Evidently AI
        Fiddler AI > model monitoring ~ Evidently AI
        BentoML > model deployment
        Seldon = Seldon Core > model deployment ~ BentoML
        KServe > model deployment ~ BentoML
        AutoML = automated machine learning > machine learning
        OpenAI API = OpenAI; GPT-4; GPT; GPT-4o; OpenAI models; GPT models > large language models ~ Anthropic Claude; Gemini
        ChatGPT = Chat GPT > generative AI ~ Claude
        Anthropic Claude = Claude; Claude API; Anthropic API; Anthropic > large language models
        Gemini = google gemini; gemini api > large language models ! case
        Llama = meta llama; llama 2; llama 3; llama models > large language models ! case context
        Mistral = mistral ai; Mixtral > large language models ! case
        Ollama > large language models
        LM Studio > large language models ~ Ollama
        Model Context Protocol = MCP; MCP servers > agentic AI
        AI coding assistants = AI-assisted development; AI coding tools; AI pair programming; AI-assisted coding; AI-augmented development; AI development tools > software development
        GitHub Copilot = Copilot > AI coding assistants ~ Cursor; Claude Code
        Tabnine > AI coding assistants ~ GitHub Copilot
        Codeium > AI coding assistants ~ GitHub Copilot
        Claude Code > AI coding assistants
        OpenAI Codex = Codex CLI > AI coding assistants ~ Claude Code
        Cursor = cursor ai; cursor ide > AI coding assistants ! case context
        Windsurf = windsurf ide > AI coding assistants ~ Cursor ! case
        Microsoft Copilot = Microsoft 365 Copilot; Copilot Studio; M365 Copilot > generative AI
        Midjourney > generative AI
        DALL-E > generative AI ~ Midjourney
        Adobe Firefly > generative AI ~ Midjourney
        AI tools = AI productivity tools; generative AI tools; AI-powered tools > AI

        [platform]
        SageMaker = Amazon SageMaker; AWS SageMaker > AWS; machine learning ~ Vertex AI; Azure Machine Learning
        Bedrock = amazon bedrock; aws bedrock > AWS; generative AI ~ Azure OpenAI ! case context
        Vertex AI = Google Vertex AI; Google AI Platform; GCP Vertex > GCP; machine learning
        Azure Machine Learning = Azure ML; AzureML; Azure ML Studio > Azure; machine learning
        Azure OpenAI = Azure OpenAI Service; Azure AI Foundry; Azure AI Services; Azure Cognitive Services > Azure; generative AI
        Kubeflow > Kubernetes; MLOps
        Metaflow > MLOps
        Flyte > MLOps ~ Metaflow ! case
        ZenML > MLOps ~ Metaflow
        Kaggle = Kaggle competitions > data science
        IBM Watson = watsonx; Watson Studio > AI
        """#
}
